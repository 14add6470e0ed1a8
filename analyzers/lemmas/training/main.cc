// lotse-lemma-table OUT [ROOT]: makes the table of German word families of the word lists of
// Debian's packages (below ROOT, "/" by default). Run by the build. A missing list makes a poorer
// table and is named on stderr and in OUT.missing; the same packages give the same bytes.
#include <exception>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>

#include "analyzers/lemmas/training/dictionary_forms.h"
#include "analyzers/lemmas/training/end_rules.h"
#include "analyzers/lemmas/training/linking.h"
#include "analyzers/lemmas/training/translated_forms.h"

namespace {

namespace fs = std::filesystem;
namespace training = lotse::analyzers::training;

std::string bytes_of(const fs::path& file) {
  std::ifstream stream(file, std::ios::binary);
  if (!stream) throw std::runtime_error("cannot read " + file.string());
  return {std::istreambuf_iterator<char>(stream), {}};
}

// The packages that are not there.
std::vector<std::string> read_lists(const fs::path& root, training::Paradigms& paradigms) {
  std::vector<std::string> missing;
  const fs::path dictionary = root / "usr/share/hunspell/de_DE_frami.dic";
  const fs::path translations = root / "usr/share/trans/de-en";
  if (fs::exists(dictionary)) {
    const fs::path affixes = root / "usr/share/hunspell/de_DE_frami.aff";
    training::add_dictionary_forms(bytes_of(dictionary), bytes_of(affixes), paradigms);
  } else {
    missing.push_back("hunspell-de-de-frami");
  }
  if (fs::exists(translations)) {
    training::add_translated_forms(bytes_of(translations), paradigms);
  } else {
    missing.push_back("trans-de-en");
  }
  return missing;
}

// Written beside and renamed, so that no program ever maps half a table.
void write_file(const fs::path& file, const char* bytes, std::size_t size) {
  const fs::path part = file.string() + ".part";
  std::ofstream stream(part, std::ios::binary);
  stream.write(bytes, static_cast<std::streamsize>(size));
  stream.close();
  if (!stream) throw std::runtime_error("cannot write " + part.string());
  fs::rename(part, file);
}

void make_table(const fs::path& out, const fs::path& root) {
  training::Paradigms paradigms;
  const auto missing = read_lists(root, paradigms);
  training::link_rows(paradigms);
  const auto keys = training::family_keys(paradigms);
  const auto rules = training::end_rules(keys);
  const auto bytes = lotse::analyzers::write_lemma_table(rules);
  std::string names;
  for (const std::string& package : missing) {
    names += package + "\n";
    std::cerr << "lotse-lemma-table: " << package
              << " is not there; fewer inflections of a word will be found\n";
  }
  write_file(out, reinterpret_cast<const char*>(bytes.data()), bytes.size());
  write_file(out.string() + ".missing", names.data(), names.size());
  std::cerr << "lotse-lemma-table: " << keys.size() << " forms, " << rules.size() << " rules, "
            << bytes.size() << " bytes\n";
}

}  // namespace

int main(int count, char** values) {
  if (count != 2 && count != 3) {
    std::cerr << "usage: lotse-lemma-table OUT [ROOT]\n";
    return 2;
  }
  try {
    make_table(values[1], count == 3 ? values[2] : "/");
    return 0;
  } catch (const std::exception& error) {
    std::cerr << "lotse-lemma-table: " << error.what() << "\n";
    return 1;
  }
}
