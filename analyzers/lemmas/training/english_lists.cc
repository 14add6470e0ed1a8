#include "analyzers/lemmas/training/english_lists.h"

#include <algorithm>
#include <vector>

#include "analyzers/compounds/training/pieces.h"
#include "analyzers/compounds/training/word_lists.h"
#include "analyzers/lemmas/training/english_phrases.h"
#include "analyzers/lemmas/training/english_spelling.h"

namespace lotse::analyzers::training {
namespace {

constexpr std::uint32_t kOften = 20;  // what stands so often in German text is a word

bool is_capital(char c) { return c >= 'A' && c <= 'Z'; }

std::size_t common_begin(const std::string& one, const std::string& other) {
  std::size_t same = 0;
  while (same < one.size() && same < other.size() && one[same] == other[same]) ++same;
  return same;
}

// The word of `other` in place of a word of `one`, if all others are the same.
std::pair<std::string, std::string> differing(const Phrase& one, const Phrase& other) {
  std::pair<std::string, std::string> pair;
  if (one.words.size() != other.words.size()) return pair;
  for (std::size_t i = 0; i < one.words.size(); ++i) {
    if (one.words[i] == other.words[i]) continue;
    if (!pair.first.empty()) return {};
    pair = {one.words[i], other.words[i]};
  }
  return pair;
}

// "quick | quicker | quickest"; a row of three says it whatever the letters (good | better | best).
bool are_degrees(const std::string& more, const std::string& most) {
  return (more.ends_with("er") && most.ends_with("est")) || (more == "better" && most == "best") ||
         (more == "worse" && most == "worst") || (more == "less" && most == "least");
}

class Line {
 public:
  Line(std::string_view german, std::string_view english, EnglishLists& lists)
      : german_(meanings_of(german)), english_(meanings_of(english)), lists_(lists) {}

  void add() {
    for (std::size_t i = 0; i < english_.size(); ++i) {
      add_spellings(english_[i]);
      for (const Phrase& phrase : english_[i]) add_verb(phrase);
      if (i > 0 && is_plural(i) && !is_plural(i - 1)) add_plurals(english_[i - 1], english_[i]);
    }
    if (is_adjective()) add_adjectives();
  }

 private:
  bool has_mark(std::size_t meaning, std::string_view mark) const {
    if (meaning >= german_.size()) return false;
    return std::any_of(german_[meaning].begin(), german_[meaning].end(), [&](const Phrase& phrase) {
      return phrase.marks.find(mark) != std::string::npos;
    });
  }
  bool is_plural(std::size_t meaning) const { return has_mark(meaning, "{pl"); }
  bool is_adjective() const { return has_mark(0, "{adj"); }

  void add_spellings(const Meaning& meaning) {
    for (const Phrase& british : meaning) {
      for (const Phrase& american : meaning) {
        if (!british.british || british.american || !american.american || american.british)
          continue;
        const auto pair = differing(british, american);
        if (is_american_spelling(pair.first, pair.second)) ++lists_.spellings[pair];
      }
    }
  }

  void add_verb(const Phrase& phrase) {
    if (phrase.words.size() < 2 || phrase.words[0] != "to") return;
    const std::string& verb = phrase.words[1];
    ++lists_.words[verb].base;
    ++lists_.words[verb].verb;
    for (const std::string& form : phrase.forms) {
      const bool alike = form[0] == verb[0] || verb == "be" || verb == "go";
      if (alike && form != verb) ++lists_.inflections[{form, verb}];
    }
  }

  // Where one has two plurals (curricula; curriculums), those that begin alike.
  void add_plurals(const Meaning& singulars, const Meaning& plurals) {
    const bool paired = singulars.size() == plurals.size();
    for (std::size_t i = 0; i < singulars.size(); ++i) {
      for (std::size_t j = 0; j < plurals.size(); ++j) {
        const auto [one, many] = differing(singulars[i], plurals[j]);
        const bool alike = common_begin(one, many) > 5 && !many.ends_with("ies");
        if (!one.empty() && !many.empty() && (paired ? i == j : alike)) add_plural(one, many);
      }
    }
  }

  void add_plural(const std::string& one, const std::string& many) {
    if (one[0] != many[0] || many.size() + 3 < one.size()) return;
    if (one.ends_with('s') && many == one.substr(0, one.size() - 1)) return;
    ++lists_.words[one].base;
    const bool unlike = common_begin(one, many) < 3 && one.size() > 6;
    if (!unlike) ++lists_.inflections[{many, one}];
  }

  void add_adjectives() {
    const auto word_at = [this](std::size_t meaning, std::size_t place) {
      const bool there = meaning < english_.size() && place < english_[meaning].size() &&
                         english_[meaning][place].words.size() == 1;
      return there ? english_[meaning][place].words[0] : std::string();
    };
    for (std::size_t place = 0; place < english_[0].size(); ++place) {
      const std::string lemma = word_at(0, place);
      if (lemma.empty()) continue;
      ++lists_.words[lemma].base;
      const std::string more = word_at(1, place), most = word_at(2, place);
      if (more.empty() || most.empty() || !are_degrees(more, most)) continue;
      if (more.ends_with("er") && more[0] != lemma[0] && more != "better") continue;
      ++lists_.inflections[{more, lemma}];
      ++lists_.inflections[{most, lemma}];
    }
  }

  std::vector<Meaning> german_, english_;
  EnglishLists& lists_;
};

void count_english(std::string_view text, EnglishLists& lists) {
  for_each_letters(text, [&lists](std::string_view word) {
    const std::string small = small_letters(word);
    if (small.empty()) return;
    EnglishWord& known = lists.words[small];
    ++(is_capital(word[0]) ? known.capital : known.small);
  });
}

void count_german(std::string_view text, std::map<std::string, std::uint32_t>& german) {
  for_each_letters(text, [&german](std::string_view word) {
    if (const std::string small = small_letters(word); !small.empty()) ++german[small];
  });
}

}  // namespace

void add_english(std::string_view translations, EnglishLists& lists) {
  std::map<std::string, std::uint32_t> german;
  for_each_piece(translations, '\n', [&](std::string_view line) {
    const std::size_t middle = line.find(" :: ");
    if (line.empty() || line[0] == '#' || middle == std::string_view::npos) return;
    const std::string_view english = line.substr(middle + 4);
    Line(line.substr(0, middle), english, lists).add();
    count_english(english, lists);
    count_german(line.substr(0, middle), german);
  });
  for (const auto& [word, count] : german) {
    const bool known = lists.words.contains(word);
    if (known || count >= kOften) lists.words[word].german = count;
  }
}

void add_german_nouns(std::string_view word_list, EnglishLists& lists) {
  for_each_piece(word_list, '\n', [&lists](std::string_view word) {
    if (!word.empty() && is_capital(word[0])) lists.german_nouns.insert(small_letters(word));
  });
}

void add_declined_nouns(std::string_view dictionary, EnglishLists& lists) {
  for_each_dictionary_word(dictionary, [&lists](std::string_view word, std::string_view flags) {
    const bool declined = flags.find('S') != std::string_view::npos;
    if (!word.empty() && is_capital(word[0]) && declined) {
      lists.german_nouns.insert(small_letters(word));
    }
  });
}

}  // namespace lotse::analyzers::training
