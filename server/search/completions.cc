#include "server/search/completions.h"

#include <algorithm>

#include "analyzers/normalize.h"
#include "indexer/schema/record.h"
#include "indexer/schema/terms.h"
#include "server/search/typed_words.h"

namespace lotse::search {
namespace {

using analyzers::Key;
using Xapian::Query;

constexpr std::size_t kLongestTyped = 256;  // bytes
constexpr std::size_t kMostNames = 5, kMostTitles = 5, kMostNear = 3;
constexpr std::size_t kShortestWord = 2, kShortestNear = 4;  // letters of the last word
constexpr Xapian::doccount kTitlesRead = 40;
constexpr Xapian::termcount kMostExpansions = 50;

using Terms = std::string (*)(Key, std::string_view);

Query all_but_last(const std::vector<std::string>& words, Terms term) {
  Query query = Query::MatchAll;
  for (std::size_t i = 0; i + 1 < words.size(); ++i) {
    query = Query(Query::OP_FILTER, query, Query(term(Key::kExact, words[i])));
  }
  return query;
}

class Completions {
 public:
  Completions(const Snapshot& snapshot, const Xapian::Database& database, const std::string& typed,
              const std::string& language)
      : snapshot_(snapshot),
        database_(database),
        language_(language),
        typed_(typed),
        words_(folded_words(typed)) {}

  std::vector<Suggestion> list() {
    if (words_.empty()) return {};
    add_all();
    if (list_.empty() && read_umlauts()) add_all();
    if (list_.empty() && words_.back().size() >= kShortestNear) add_near();
    return std::move(list_);
  }

 private:
  void add_all() {
    add_names();
    if (words_.back().size() < kShortestWord) return;
    add_titles();
    add_words();
  }

  // "Muenst" begins nothing: perhaps "Münst" does.
  bool read_umlauts() {
    const auto typed = words_;
    for (std::string& word : words_) {
      if (std::string key = analyzers::umlaut_key(word); !key.empty()) word = std::move(key);
    }
    return words_ != typed;
  }

  void add(const std::string& text, const std::string& reason) {
    const std::string folded = joined(folded_words(text));
    if (list_.size() >= kMostCompletions || folded.empty()) return;
    if (folded == joined(words_) && reason == "word") return;  // nothing to complete
    if (std::ranges::find(seen_, folded) != seen_.end()) return;
    seen_.push_back(folded);
    list_.push_back({text, reason, {}});
  }

  // What stands before the last word, as typed.
  std::string before_last() const {
    const std::size_t blank = typed_.find_last_of(" -");
    return blank == std::string::npos ? "" : typed_.substr(0, blank + 1);
  }

  // Names that go on as everything that is typed, or else as its last word.
  void add_names() {
    const auto& names = snapshot_.lexicon().names;
    std::string before;
    auto things = names.completing(joined(words_));
    if (things.empty() && words_.size() > 1 && words_.back().size() > kShortestWord) {
      things = names.completing(words_.back());
      before = before_last();
    }
    if (things.size() > kMostNames) things.resize(kMostNames);
    for (const KnownThing* thing : things) add(before + thing->label.in(language_), thing->reason);
  }

  void add_titles() {
    const Query beginning(Query::OP_WILDCARD, schema::title_term(Key::kExact, words_.back()),
                          kMostExpansions, Query::WILDCARD_LIMIT_FIRST, Query::OP_OR);
    std::vector<Title> titles =
        newest_titles(Query(Query::OP_FILTER, all_but_last(words_, schema::title_term), beginning));
    std::ranges::stable_sort(titles, [](const Title& a, const Title& b) {
      return a.begins != b.begins ? a.begins : a.documents > b.documents;
    });
    if (titles.size() > kMostTitles) titles.resize(kMostTitles);
    for (const Title& title : titles) add(title.text, "title");
  }

  struct Title {
    std::string text, folded;
    bool begins = false;  // with what is typed
    int documents = 0;
  };

  std::vector<Title> newest_titles(const Query& query) {
    Xapian::Enquire enquire(database_);
    enquire.set_weighting_scheme(Xapian::BoolWeight());
    enquire.set_query(query);
    Xapian::MultiValueKeyMaker newest;
    newest.add_value(schema::kDateSlot);
    newest.add_value(schema::kIdSlot, true);
    enquire.set_sort_by_key(&newest, true);
    std::vector<Title> titles;
    const Xapian::MSet found = enquire.get_mset(0, kTitlesRead);
    for (auto hit = found.begin(); hit != found.end(); ++hit) {
      const std::string text = schema::decode(hit.get_document().get_data()).title;
      const std::string folded = joined(folded_words(text));
      auto known = std::ranges::find(titles, folded, &Title::folded);
      if (known == titles.end()) {
        titles.push_back({text, folded, folded.starts_with(joined(words_)), 0});
        known = titles.end() - 1;
      }
      ++known->documents;
    }
    return titles;
  }

  void add_words() {
    const Query others = all_but_last(words_, schema::word_term);
    for (const auto& word :
         snapshot_.lexicon().words.beginning_with(words_.back(), kMostCompletions)) {
      if (list_.size() >= kMostCompletions || word.documents < kDocumentsToSurface) return;
      if (words_.size() > 1 && !stands_beside(others, word.word)) continue;
      const std::string form = snapshot_.written_forms().of(database_, word.word);
      if (!form.empty()) add(before_last() + form, "word");
    }
  }

  bool stands_beside(const Query& others, const std::string& word) const {
    Xapian::Enquire enquire(database_);
    enquire.set_weighting_scheme(Xapian::BoolWeight());
    enquire.set_query(Query(Query::OP_FILTER, Query(schema::word_term(Key::kExact, word)), others));
    return enquire.get_mset(0, kDocumentsToSurface).size() >= kDocumentsToSurface;
  }

  void add_near() {
    const Lexicon& lexicon = snapshot_.lexicon();
    auto cities = lexicon.names.nearly_completing(joined(words_));
    if (cities.size() > kMostNear) cities.resize(kMostNear);
    for (const KnownThing* city : cities) add(city->label.in(language_), "spelling");
    for (const auto& near : lexicon.words.near(words_.back(), kMostNear)) {
      if (near.documents == 0) continue;
      const std::string form = snapshot_.written_forms().of(database_, near.word);
      if (!form.empty()) add(before_last() + form, "spelling");
    }
  }

  const Snapshot& snapshot_;
  const Xapian::Database& database_;
  const std::string& language_;
  const std::string& typed_;
  std::vector<std::string> words_;
  std::vector<std::string> seen_;  // folded texts of list_
  std::vector<Suggestion> list_;
};

}  // namespace

std::vector<Suggestion> completions(const Snapshot& snapshot, const Xapian::Database& database,
                                    const std::string& typed, const std::string& language) {
  if (typed.size() > kLongestTyped) return {};
  return Completions(snapshot, database, typed, language).list();
}

}  // namespace lotse::search
