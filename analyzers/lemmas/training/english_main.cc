// lotse-english-table OUT [ROOT]: makes the table of English words and their families of the word
// lists of Debian's packages (below ROOT, "/" by default). Run by the build. A missing list makes a
// poorer table and is named on stderr and in OUT.missing; the same packages give the same bytes.
#include <exception>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>

#include "analyzers/lemmas/lemma_table.h"
#include "analyzers/lemmas/training/english_families.h"

namespace {

namespace fs = std::filesystem;
namespace training = lotse::analyzers::training;

std::string bytes_of(const fs::path& file) {
  std::ifstream stream(file, std::ios::binary);
  if (!stream) throw std::runtime_error("cannot read " + file.string());
  return {std::istreambuf_iterator<char>(stream), {}};
}

// The packages that are not there.
std::vector<std::string> read_lists(const fs::path& root, training::EnglishLists& lists) {
  struct List {
    const char *path, *package;
    void (*add)(std::string_view, training::EnglishLists&);
  };
  constexpr List kLists[] = {
      {"usr/share/trans/de-en", "trans-de-en", training::add_english},
      {"usr/share/dict/ngerman", "wngerman", training::add_german_nouns},
      {"usr/share/hunspell/de_DE_frami.dic", "hunspell-de-de-frami", training::add_declined_nouns}};
  std::vector<std::string> missing;
  for (const List& list : kLists) {
    if (fs::exists(root / list.path)) {
      list.add(bytes_of(root / list.path), lists);
    } else {
      missing.push_back(list.package);
    }
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
  training::EnglishLists lists;
  const auto missing = read_lists(root, lists);
  const auto rules = training::english_rules(lists);
  const auto bytes = lotse::analyzers::write_lemma_table(rules);
  std::string names;
  for (const std::string& package : missing) {
    names += package + "\n";
    std::cerr << "lotse-english-table: " << package
              << " is not there; English words will be known less well\n";
  }
  write_file(out, reinterpret_cast<const char*>(bytes.data()), bytes.size());
  write_file(out.string() + ".missing", names.data(), names.size());
  std::cerr << "lotse-english-table: " << rules.size() << " words and marks, " << bytes.size()
            << " bytes\n";
}

}  // namespace

int main(int count, char** values) {
  if (count != 2 && count != 3) {
    std::cerr << "usage: lotse-english-table OUT [ROOT]\n";
    return 2;
  }
  try {
    make_table(values[1], count == 3 ? values[2] : "/");
    return 0;
  } catch (const std::exception& error) {
    std::cerr << "lotse-english-table: " << error.what() << "\n";
    return 1;
  }
}
