// lotse-word-table OUT [ROOT]: makes the compound splitter's word table. Run by the build.
#include "analyzers/compounds/training/derivations.h"
#include "analyzers/compounds/training/model.h"
#include "analyzers/compounds/training/table_words.h"
#include "analyzers/compounds/training/word_lists.h"
#include "analyzers/training/table_program.h"

namespace {

using namespace lotse::analyzers::training;

constexpr int kRounds = 4;

Lexicon lexicon_of(WordLists& lists) {
  Lexicon lexicon;
  if (lists.has("usr/share/dict/ngerman", "wngerman")) {
    add_word_list(lists.bytes_of("usr/share/dict/ngerman"), lexicon);
  }
  if (lists.has("usr/share/hunspell/de_DE_frami.dic", "hunspell-de-de-frami")) {
    add_dictionary(lists.bytes_of("usr/share/hunspell/de_DE_frami.dic"),
                   lists.bytes_of("usr/share/hunspell/de_DE_frami.aff"), lexicon);
  }
  if (lists.has("usr/share/trans/de-en", "trans-de-en")) {
    add_translations(lists.bytes_of("usr/share/trans/de-en"), lexicon);
  }
  find_adjectives(lexicon);
  add_bound_adjectives(lexicon);
  add_nouns_of_verbs(lexicon);
  lexicon.add_genitives();
  lexicon.link_forms();
  return lexicon;
}

Table word_table(WordLists& lists) {
  Lexicon lexicon = lexicon_of(lists);
  Model model(lexicon);
  model.train(kRounds);
  const auto words = table_words(lexicon, model);
  return {lotse::analyzers::write_word_table(words, model.triples()),
          std::to_string(words.size()) + " words and parts"};
}

}  // namespace

int main(int count, char** values) {
  return run_table_program(count, values, "lotse-word-table", "compounds will be split less well",
                           word_table);
}
