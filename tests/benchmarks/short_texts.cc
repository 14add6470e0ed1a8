// short_texts SHARE: how many titles and headlines of tests/analyzers/short_texts.tsv are told to
// be German, English or neither, with the word tables in SHARE and without.
#include <cstdio>
#include <fstream>
#include <iostream>
#include <map>
#include <string>

#include "analyzers/language.h"
#include "analyzers/word_knowledge.h"
#include "indexer/schema/word_tables.h"

namespace {

using namespace lotse;

std::string told(const std::string& text) {
  using analyzers::Language;
  const Language language = analyzers::guess_language(text, Language::kEither);
  return language == Language::kEither ? "none" : std::string(language_code(language));
}

bool is_right(const std::string& gold, const std::string& found) {
  const bool third = gold == "fr" || gold == "pl";
  return found == gold || (third && (found == "none" || found == "other"));
}

// "de 12/50 right, 3 wrong": undecided German or English is neither.
void measure(const char* title, bool show) {
  struct Count {
    int all = 0, right = 0, wrong = 0;
  };
  std::map<std::string, Count> counts;
  std::ifstream file(LOTSE_SOURCE_DIR "/tests/analyzers/short_texts.tsv");
  for (std::string line; std::getline(file, line);) {
    const std::string gold = line.substr(0, line.find('\t'));
    const std::string text = line.substr(gold.size() + 1), found = told(text);
    Count& count = counts[gold];
    ++count.all;
    count.right += is_right(gold, found) ? 1 : 0;
    const bool wrong = !is_right(gold, found) && found != "none";
    count.wrong += wrong ? 1 : 0;
    if (show && !is_right(gold, found)) {
      std::printf("  %s for %s: %s\n", found.c_str(), gold.c_str(), text.c_str());
    }
  }
  std::printf("%s:", title);
  for (const auto& [gold, count] : counts) {
    std::printf("  %s %d of %d right, %d wrong;", gold.c_str(), count.right, count.all,
                count.wrong);
  }
  std::printf("\n");
}

}  // namespace

int main(int count, char** values) {
  if (count != 2) {
    std::fprintf(stderr, "usage: short_texts SHARE\n");
    return 2;
  }
  measure("without tables", false);
  const auto tables = schema::use_word_tables(values[1], std::cerr);
  measure("with tables", true);
  return 0;
}
