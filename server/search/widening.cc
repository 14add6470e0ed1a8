#include "server/search/widening.h"

#include <algorithm>
#include <iterator>
#include <optional>

#include "analyzers/normalize.h"
#include "analyzers/stop_words.h"
#include "analyzers/translation/inflections.h"
#include "indexer/schema/terms.h"

namespace lotse::search {
namespace {

using analyzers::Key;
using analyzers::Language;
using analyzers::Rule;
using analyzers::Token;

constexpr std::size_t kMostWidenedWords = 24;       // of a question
constexpr std::size_t kMostReadDocuments = 20'000;  // whose positions are read for one wording

Key stem_of(Language language) {
  return language == Language::kGerman ? Key::kGermanStem : Key::kEnglishStem;
}

bool can_be_widened(const WordTerms& word) {
  const auto means_itself = [](const Token& token) {
    return token.rule == Rule::kReference || token.rule == Rule::kDate ||
           token.rule == Rule::kAbbreviation;
  };
  return !word.as_typed && !word.stop && word.reference.empty() &&
         std::ranges::none_of(word.whole, means_itself);
}

// The typed words as they are looked up; "" for those that stay as they are.
std::vector<std::string> asked_words(const std::vector<WordTerms>& words) {
  std::vector<std::string> asked;
  for (const WordTerms& word : words) {
    const bool widened = can_be_widened(word) && asked.size() < kMostWidenedWords;
    asked.push_back(widened ? word.typed : "");
  }
  return asked;
}

std::vector<std::string> pieces_of(const std::string& text) {
  std::vector<std::string> pieces;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find(' ', begin), text.size());
    if (end > begin) pieces.push_back(text.substr(begin, end - begin));
    begin = end + 1;
  }
  return pieces;
}

// The stems of one word in a language, by the documents' own analysis.
std::vector<Token> stems_of(const std::string& word, Language language, Rule rule) {
  std::vector<Token> stems;
  for (const WordTerms& one : terms_of(std::vector<std::string>{word})) {
    for (Token token : one.whole) {
      if (token.key != stem_of(language)) continue;
      token.rule = rule;
      stems.push_back(std::move(token));
    }
  }
  return stems;
}

std::vector<std::string> terms_of_tokens(const std::vector<Token>& tokens) {
  std::vector<std::string> terms;
  for (const Token& token : tokens) terms.push_back(schema::word_term(token.key, token.text));
  return terms;
}

class Widening {
 public:
  explicit Widening(const TermSets& sets) : sets_(sets) {}

  // Nothing if no document holds it.
  std::optional<Alternative> alternative(const RelatedWords& related) const {
    Alternative made;
    made.rule = related.rule;
    const bool whole = related.by_parts() ? read_parts(related, made) : read_row(related, made);
    if (!whole || made.words.empty()) return std::nullopt;
    made.documents = documents_of(made, related);
    if (made.documents->empty()) return std::nullopt;
    return made;
  }

 private:
  // One group of stems for each part.
  static bool read_parts(const RelatedWords& related, Alternative& made) {
    for (const auto& wordings : related.wordings) {
      auto& stems = made.words.emplace_back();
      std::string shown;
      for (const std::string& one : wordings) {
        std::ranges::move(stems_of(one, related.language, related.rule), std::back_inserter(stems));
        shown += (shown.empty() ? "" : "/") + one;
      }
      if (stems.empty()) return false;
      made.text += (made.text.empty() ? "" : " + ") + shown;
    }
    return true;
  }

  static bool read_row(const RelatedWords& related, Alternative& made) {
    made.text = related.wordings.front().front();
    const auto pieces = pieces_of(made.text);
    made.in_a_row = pieces.size() > 1;
    for (std::uint32_t place = 0; place < pieces.size(); ++place) {
      if (made.in_a_row && analyzers::is_stop_word(analyzers::folded(pieces[place]))) continue;
      auto stems = stems_of(pieces[place], related.language, related.rule);
      if (stems.empty()) return false;
      made.words.push_back(std::move(stems));
      made.places.push_back(place);
    }
    return true;
  }

  std::shared_ptr<const DocSet> documents_of(Alternative& made, const RelatedWords& related) const {
    auto documents = sets_.any_of(terms_of_tokens(made.words.front()));
    if (made.words.size() == 1 && !made.in_a_row) return documents;
    DocSet all = *documents;
    std::size_t fewest = all.count();
    for (std::size_t i = 1; i < made.words.size(); ++i) {
      const auto one = sets_.any_of(terms_of_tokens(made.words[i]));
      if (const auto count = one->count(); count < fewest) {
        fewest = count;
        made.rarest = i;
      }
      all.intersect(*one);
    }
    if (made.in_a_row && !all.empty() && all.count() <= kMostReadDocuments) {
      return sets_.in_a_row("forms of " + made.text, forms_of(made.text, related.language), all,
                            false);
    }
    return std::make_shared<const DocSet>(std::move(all));
  }

  static TermSets::Slots forms_of(const std::string& text, Language language) {
    TermSets::Slots slots;
    for (const std::string& piece : pieces_of(text)) {
      slots.push_back(analyzers::inflections(analyzers::folded(piece), language));
    }
    return slots;
  }

  const TermSets& sets_;
};

// A wording that the word asks for anyway: Delegation, delegation.
bool asks_already(const WordTerms& word, const Alternative& made) {
  if (made.words.size() > 1) return false;
  return std::ranges::all_of(made.words.front(), [&](const Token& token) {
    return std::ranges::any_of(word.whole, [&](const Token& own) {
      return own.key == token.key && own.text == token.text;
    });
  });
}

void add(const Alternative& made, WordTerms& word) {
  const auto same = [&](const Alternative& other) { return other.text == made.text; };
  if (asks_already(word, made) || std::ranges::any_of(word.alternatives, same)) return;
  word.alternatives.push_back(made);
}

bool is_translated(const WordTerms& word) {
  const auto translates = [](const Alternative& one) { return one.rule == Rule::kTranslation; };
  return std::ranges::any_of(word.alternatives, translates);
}

void widen_row(std::vector<WordTerms>& words, const std::vector<std::string>& typed,
               const Relations& relations, const Widening& widening) {
  const auto asked = asked_words(words);
  for (const RelatedWords& related : relations.of(asked, typed)) {
    if (related.by_parts() && is_translated(words[related.first])) continue;
    auto made = widening.alternative(related);
    if (!made) continue;
    for (std::size_t i = related.first; i < related.first + related.count; ++i) {
      made->of += (made->of.empty() ? "" : " ") + asked[i];
    }
    for (std::size_t i = related.first; i < related.first + related.count; ++i) {
      add(*made, words[i]);
    }
  }
}

}  // namespace

void widen(QueryWords& words, const Vocabulary& vocabulary, const TermSets& sets) {
  const auto count = [&](const std::string& word, Language language) {
    return sets.any_of(terms_of_tokens(stems_of(word, language, Rule::kStem)))->count();
  };
  const Relations relations(vocabulary, analyzers::word_knowledge(), count);
  const Widening widening(sets);
  widen_row(words.loose, words.typed, relations, widening);
  // Words that must hold stand apart: no neighbours make a term of them.
  for (WordTerms& word : words.others) {
    std::vector<WordTerms> alone{std::move(word)};
    std::vector<std::string> typed = words.typed;
    typed.push_back(alone.front().typed);
    widen_row(alone, typed, relations, widening);
    word = std::move(alone.front());
  }
}

}  // namespace lotse::search
