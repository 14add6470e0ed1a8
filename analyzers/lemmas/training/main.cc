// lotse-lemma-table OUT [ROOT]: makes the table of German word families. Run by the build.
#include "analyzers/lemmas/training/dictionary_forms.h"
#include "analyzers/lemmas/training/end_rules.h"
#include "analyzers/lemmas/training/linking.h"
#include "analyzers/lemmas/training/translated_forms.h"
#include "analyzers/training/table_program.h"

namespace {

using namespace lotse::analyzers::training;

Table lemma_table(WordLists& lists) {
  Paradigms paradigms;
  if (lists.has("usr/share/hunspell/de_DE_frami.dic", "hunspell-de-de-frami")) {
    add_dictionary_forms(lists.bytes_of("usr/share/hunspell/de_DE_frami.dic"),
                         lists.bytes_of("usr/share/hunspell/de_DE_frami.aff"), paradigms);
  }
  if (lists.has("usr/share/trans/de-en", "trans-de-en")) {
    add_translated_forms(lists.bytes_of("usr/share/trans/de-en"), paradigms);
  }
  link_rows(paradigms);
  const auto keys = family_keys(paradigms);
  const auto rules = end_rules(keys);
  return {lotse::analyzers::write_lemma_table(rules),
          std::to_string(keys.size()) + " forms, " + std::to_string(rules.size()) + " rules"};
}

}  // namespace

int main(int count, char** values) {
  return run_table_program(count, values, "lotse-lemma-table",
                           "fewer inflections of a word will be found", lemma_table);
}
