// lotse-word-table OUT [ROOT]: makes the compound splitter's word table of the word lists of
// Debian's packages (below ROOT, "/" by default). Run by the build. A missing list makes a
// poorer table and is named on stderr and in OUT.missing; the same packages give the same bytes.
#include <exception>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>

#include "analyzers/compounds/training/derivations.h"
#include "analyzers/compounds/training/model.h"
#include "analyzers/compounds/training/table_words.h"
#include "analyzers/compounds/training/word_lists.h"

namespace {

namespace fs = std::filesystem;
namespace training = lotse::analyzers::training;

constexpr int kRounds = 4;

std::string bytes_of(const fs::path& file) {
  std::ifstream stream(file, std::ios::binary);
  if (!stream) throw std::runtime_error("cannot read " + file.string());
  return {std::istreambuf_iterator<char>(stream), {}};
}

class Lists {
 public:
  explicit Lists(fs::path root) : root_(std::move(root)) {}

  void read_word_lists() {
    if (is_there("usr/share/dict/ngerman", "wngerman")) {
      training::add_word_list(bytes_of(root_ / "usr/share/dict/ngerman"), lexicon);
    }
    const fs::path dictionary = "usr/share/hunspell/de_DE_frami.dic";
    if (is_there(dictionary, "hunspell-de-de-frami")) {
      training::add_dictionary(bytes_of(root_ / dictionary),
                               bytes_of(root_ / "usr/share/hunspell/de_DE_frami.aff"), lexicon);
    }
    if (is_there("usr/share/trans/de-en", "trans-de-en")) {
      training::add_translations(bytes_of(root_ / "usr/share/trans/de-en"), lexicon);
    }
    training::find_adjectives(lexicon);
    training::add_bound_adjectives(lexicon);
    training::add_nouns_of_verbs(lexicon);
    lexicon.add_genitives();
    lexicon.link_forms();
  }

  training::Lexicon lexicon;
  std::vector<std::string> missing;  // packages

 private:
  bool is_there(const fs::path& path, const std::string& package) {
    const bool there = fs::exists(root_ / path);
    if (!there) missing.push_back(package);
    return there;
  }

  fs::path root_;
};

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
  Lists lists(root);
  lists.read_word_lists();
  training::Model model(lists.lexicon);
  model.train(kRounds);
  const auto words = training::table_words(lists.lexicon, model);
  const auto bytes = lotse::analyzers::write_word_table(words, model.triples());
  std::string missing;
  for (const std::string& package : lists.missing) missing += package + "\n";
  write_file(out, reinterpret_cast<const char*>(bytes.data()), bytes.size());
  write_file(out.string() + ".missing", missing.data(), missing.size());
  for (const std::string& package : lists.missing) {
    std::cerr << "lotse-word-table: " << package
              << " is not there; compounds will be split less well\n";
  }
  std::cerr << "lotse-word-table: " << words.size() << " words and parts, " << bytes.size()
            << " bytes\n";
}

}  // namespace

int main(int count, char** values) {
  if (count != 2 && count != 3) {
    std::cerr << "usage: lotse-word-table OUT [ROOT]\n";
    return 2;
  }
  try {
    make_table(values[1], count == 3 ? values[2] : "/");
    return 0;
  } catch (const std::exception& error) {
    std::cerr << "lotse-word-table: " << error.what() << "\n";
    return 1;
  }
}
