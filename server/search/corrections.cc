#include "server/search/corrections.h"

#include <algorithm>
#include <optional>
#include <string>

#include "analyzers/charset.h"
#include "analyzers/normalize.h"
#include "analyzers/stop_words.h"
#include "analyzers/word_knowledge.h"
#include "indexer/schema/terms.h"
#include "server/query/parser.h"
#include "server/search/question_words.h"
#include "server/search/search_run.h"
#include "server/spelling/compound_spelling.h"

namespace lotse::search {
namespace {

constexpr std::size_t kMostUnknownWords = 4;  // what has more is another language, or no language
constexpr std::size_t kMostNear = 6, kMostCompounds = 2;
// A rare word is perhaps a mistake of the archive's: then a word that is so many times commoner and
// differs by what ear or keyboard explain is offered, too.
constexpr std::uint32_t kRare = 5, kTimesCommoner = 50;
constexpr double kCostOfRare = 0.8;
constexpr std::size_t kShortestRare = 5;  // letters: shorter words are near to many right ones
// How much less likely another correction may be to be worth showing beside the first.
constexpr double kWorthShowing = 3;

// What may stand in the place of a word, likeliest first.
struct Correction {
  std::string text;  // as written
  double rank = 0;
};

struct Unknown {
  QuestionWord word;
  std::vector<Correction> corrections;
};

class Corrector {
 public:
  Corrector(const Snapshot& snapshot, const Xapian::Database& database)
      : snapshot_(snapshot), database_(database) {}

  std::vector<Unknown> unknown_words(const std::vector<QuestionWord>& words) {
    std::vector<Unknown> unknown;
    for (const QuestionWord& word : words) {
      if (!spelling::Vocabulary::can_hold(word.folded)) continue;
      const std::uint32_t documents = documents_of(word);
      if (documents > kRare) continue;
      auto corrections = documents == 0 ? corrections_of(word) : common_words_near(word, documents);
      if (documents == 0 || !corrections.empty()) unknown.push_back({word, std::move(corrections)});
    }
    return unknown;
  }

 private:
  // How many documents hold the word in any of its forms, at least.
  std::uint32_t documents_of(const QuestionWord& word) const {
    std::uint32_t most = 0;
    for (const WordTerms& terms :
         {terms_of({word.within}).front(), terms_of({word.text}).front()}) {
      if (terms.stop) return kRare + 1;
      for (const analyzers::Token& token : terms.whole) {
        most = std::max(most, database_.get_termfreq(schema::word_term(token.key, token.text)));
      }
    }
    return most;
  }

  std::vector<Correction> corrections_of(const QuestionWord& word) const {
    std::vector<Correction> list;
    for (const spelling::NearWord& near : snapshot_.lexicon().words.near(word.folded, kMostNear)) {
      if (near.documents > 0) add(written(near.word), near.rank, list);
    }
    add_compounds(word, list);
    if (list.empty()) add_two_words(word, list);
    std::ranges::stable_sort(list, {}, &Correction::rank);
    return list;
  }

  std::vector<Correction> common_words_near(const QuestionWord& word,
                                            std::uint32_t documents) const {
    std::vector<Correction> list;
    const auto* german = analyzers::word_knowledge().splitter;
    if (german != nullptr && german->knows(word.text)) return list;  // rare, and spelled right
    for (const spelling::NearWord& near : snapshot_.lexicon().words.near(word.folded, 1)) {
      const bool common = near.documents >= kTimesCommoner * documents &&
                          word.folded.size() >= kShortestRare &&
                          !analyzers::is_stop_word(near.word);
      if (common && near.cost <= kCostOfRare && !share_a_stem(word.folded, near.word)) {
        add(written(near.word), near.rank, list);
      }
    }
    return list;
  }

  // Forms of one word: the rare one is right as it is.
  static bool share_a_stem(const std::string& one, const std::string& other) {
    const auto stems = terms_of({one}).front().whole;
    return std::ranges::any_of(terms_of({other}).front().whole, [&](const analyzers::Token& token) {
      return std::ranges::any_of(stems, [&](const analyzers::Token& stem) {
        return stem.key == token.key && stem.text == token.text;
      });
    });
  }

  // The letters of a compound stay as typed but for the part that was misspelt.
  void add_compounds(const QuestionWord& word, std::vector<Correction>& list) const {
    for (const auto& one :
         spelling::compound_spellings(word.folded, snapshot_.lexicon().words, kMostCompounds)) {
      const std::string corrected =
          word.folded.substr(0, one.begin) + one.part + word.folded.substr(one.end);
      if (!is_found(corrected)) continue;
      add(compound_text(word, one), one.rank, list);
    }
  }

  bool is_found(const std::string& folded) const {
    const auto tokens = terms_of({folded}).front().whole;
    return std::ranges::any_of(tokens, [&](const analyzers::Token& token) {
      return database_.term_exists(schema::word_term(token.key, token.text));
    });
  }

  std::string compound_text(const QuestionWord& word, const spelling::PartSpelling& one) const {
    std::vector<std::size_t> ends;  // by folded letter: bytes of the text
    for (std::size_t at = 0; at < word.text.size();) {
      std::size_t end = at + 1;
      while (end < word.text.size() && (word.text[end] & 0xC0) == 0x80) ++end;
      const std::string letter = analyzers::folded(word.text.substr(at, end - at));
      ends.insert(ends.end(), letter.size(), end);
      at = end;
    }
    if (ends.size() != word.folded.size()) return "";
    const bool linked = one.part.ends_with('s') && !snapshot_.lexicon().words.documents(one.part);
    const std::string bare = linked ? one.part.substr(0, one.part.size() - 1) : one.part;
    std::string part = written(bare);
    if (part.empty()) return "";
    part += linked ? "s" : "";
    const std::size_t begin = one.begin == 0 ? 0 : ends[one.begin - 1];
    if (begin > 0 && part.front() >= 'A' && part.front() <= 'Z') {
      part.front() = static_cast<char>(part.front() + 32);
    }
    return word.text.substr(0, begin) + part + word.text.substr(ends[one.end - 1]);
  }

  // A blank that was left out. Two nouns in one are a compound that the archive does not have, and
  // right as it is.
  void add_two_words(const QuestionWord& word, std::vector<Correction>& list) const {
    constexpr std::size_t kShortest = 4;
    const auto& words = snapshot_.lexicon().words;
    std::size_t best = 0;
    std::uint32_t most = kDocumentsToSurface - 1;
    for (std::size_t at = kShortest; at + kShortest <= word.folded.size(); ++at) {
      const auto left = words.documents(std::string_view(word.folded).substr(0, at));
      const auto right = words.documents(std::string_view(word.folded).substr(at));
      if (std::min(left.value_or(0), right.value_or(0)) <= most) continue;
      most = std::min(*left, *right);
      best = at;
    }
    if (best == 0) return;
    const std::string left = written(word.folded.substr(0, best));
    const std::string right = written(word.folded.substr(best));
    const bool is_compound = left.empty() || (left.front() >= 'A' && left.front() <= 'Z');
    if (!is_compound && !right.empty()) add(left + " " + right, 0, list);
  }

  std::string written(const std::string& word) const {
    return snapshot_.written_forms().of(database_, word);
  }

  static void add(const std::string& text, double rank, std::vector<Correction>& list) {
    if (!text.empty() && std::ranges::find(list, text, &Correction::text) == list.end()) {
      list.push_back({text, rank});
    }
  }

  const Snapshot& snapshot_;
  const Xapian::Database& database_;
};

// The question with the best correction of each word; of a single one the `choice`-th.
std::string corrected(std::string question, const std::vector<Unknown>& unknown,
                      std::size_t choice) {
  for (auto one = unknown.rbegin(); one != unknown.rend(); ++one) {
    if (one->corrections.empty()) continue;
    const std::size_t place = unknown.size() == 1 ? choice : 0;
    question.replace(one->word.begin, one->word.end - one->word.begin,
                     one->corrections[place].text);
  }
  return question;
}

std::size_t choices(const std::vector<Unknown>& unknown) {
  if (unknown.size() != 1 || unknown.front().corrections.empty()) return 1;
  const auto& list = unknown.front().corrections;
  return static_cast<std::size_t>(std::ranges::count_if(
      list, [&](const Correction& one) { return one.rank <= list.front().rank + kWorthShowing; }));
}

}  // namespace

std::vector<Suggestion> corrections(const Snapshot& snapshot, const Xapian::Database& database,
                                    const SearchRequest& request, const Deadline& deadline) {
  const std::string question = analyzers::to_utf8(request.q, "utf-8").text;
  const auto words = question_words(question, query::parse(question));
  const auto unknown = Corrector(snapshot, database).unknown_words(words);
  std::vector<Suggestion> list;
  if (unknown.empty() || unknown.size() > kMostUnknownWords) return list;
  for (std::size_t choice = 0; choice < choices(unknown) && list.size() < kMostCorrections;
       ++choice) {
    SearchRequest other = request;
    other.q = corrected(question, unknown, choice);
    if (other.q == question) break;
    other.with_facets = false;
    const SearchRun run(snapshot, database, other, deadline);
    if (!run.refusal() && run.total() > 0) list.push_back({other.q, "spelling", run.total()});
  }
  return list;
}

}  // namespace lotse::search
