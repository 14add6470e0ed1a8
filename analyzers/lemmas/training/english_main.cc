// lotse-english-table OUT [ROOT]: makes the table of English words and their families. Run by the
// build.
#include "analyzers/lemmas/lemma_table.h"
#include "analyzers/lemmas/training/english_families.h"
#include "analyzers/training/table_program.h"

namespace {

using namespace lotse::analyzers::training;

Table english_table(WordLists& lists) {
  struct List {
    const char *path, *package;
    void (*add)(std::string_view, EnglishLists&);
  };
  constexpr List kLists[] = {
      {"usr/share/trans/de-en", "trans-de-en", add_english},
      {"usr/share/dict/ngerman", "wngerman", add_german_nouns},
      {"usr/share/hunspell/de_DE_frami.dic", "hunspell-de-de-frami", add_declined_nouns}};
  EnglishLists words;
  for (const List& list : kLists) {
    if (lists.has(list.path, list.package)) list.add(lists.bytes_of(list.path), words);
  }
  const auto rules = english_rules(words);
  return {lotse::analyzers::write_lemma_table(rules),
          std::to_string(rules.size()) + " words and marks"};
}

}  // namespace

int main(int count, char** values) {
  return run_table_program(count, values, "lotse-english-table",
                           "English words will be known less well", english_table);
}
