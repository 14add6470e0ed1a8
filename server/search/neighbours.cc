#include "server/search/neighbours.h"

#include <algorithm>

#include "analyzers/normalize.h"
#include "indexer/schema/terms.h"
#include "server/search/word_terms.h"

namespace lotse::search {
namespace {

using analyzers::Key;
using Xapian::Query;

constexpr std::size_t kMostSuggestions = 8;
constexpr std::size_t kMostWords = 12;  // of a title or of what is typed

std::vector<std::string> words_in(const std::string& text) {
  std::vector<std::string> words;
  for (std::size_t begin = 0; begin < text.size() && words.size() < kMostWords;) {
    const std::size_t end = std::min(text.find(' ', begin), text.size());
    if (end > begin) words.push_back(text.substr(begin, end - begin));
    begin = end + 1;
  }
  return words;
}

std::vector<std::string> folded_words(const std::string& text) {
  std::vector<std::string> folded;
  for (const std::string& word : words_in(text)) {
    if (std::string form = analyzers::folded(word); !form.empty()) folded.push_back(form);
  }
  return folded;
}

std::vector<schema::Record> top_records(const Xapian::Database& database, const Query& query,
                                        std::size_t size) {
  Xapian::Enquire enquire(database);
  enquire.set_weighting_scheme(Xapian::DPHWeight());
  enquire.set_query(query);
  enquire.set_sort_by_relevance_then_value(schema::kIdSlot, false);
  std::vector<schema::Record> records;
  const Xapian::MSet found = enquire.get_mset(0, static_cast<Xapian::doccount>(size));
  for (auto hit = found.begin(); hit != found.end(); ++hit) {
    records.push_back(schema::decode(hit.get_document().get_data()));
    records.back().text.clear();
  }
  return records;
}

std::vector<Query> title_queries(const std::string& title) {
  std::vector<Query> queries;
  for (const WordTerms& word : terms_of(words_in(title))) {
    if (word.stop) continue;
    for (const auto& token : word.whole) {
      queries.emplace_back(schema::title_term(token.key, token.text));
    }
  }
  return queries;
}

// Any name, or word of a name, begins with what is typed.
bool begins_a_word(const std::string& name, const std::string& beginning) {
  const auto words = folded_words(name);
  for (std::size_t i = 0; i < words.size(); ++i) {
    std::string rest;
    for (std::size_t j = i; j < words.size(); ++j) rest += (rest.empty() ? "" : " ") + words[j];
    if (rest.starts_with(beginning)) return true;
  }
  return false;
}

void add(const std::string& text, const std::string& reason, std::vector<Suggestion>& list) {
  if (list.size() >= kMostSuggestions || text.empty()) return;
  if (std::ranges::find(list, text, &Suggestion::text) == list.end())
    list.push_back({text, reason});
}

void add_known(const schema::Knowledge& knowledge, const std::string& beginning,
               const std::string& language, std::vector<Suggestion>& list) {
  for (const schema::City& city : knowledge.cities) {
    std::vector<std::string> names = city.names;
    names.insert(names.end(), {city.label.de, city.label.en});
    const bool fits = std::ranges::any_of(
        names, [&](const std::string& name) { return begins_a_word(name, beginning); });
    if (fits) add(city.label.in(language), "city", list);
  }
  for (const schema::GoalEntry& goal : knowledge.goals) {
    const std::string name = "SDG " + std::to_string(goal.number);
    if (begins_a_word(name + " " + goal.label.in(language), beginning)) {
      add(name + " " + goal.label.in(language), "goal", list);
    }
  }
}

void add_titles(const Xapian::Database& database, const std::vector<std::string>& words,
                std::vector<Suggestion>& list) {
  constexpr Xapian::termcount kMostExpansions = 50;
  if (list.size() >= kMostSuggestions) return;
  std::vector<Query> queries;
  for (std::size_t i = 0; i + 1 < words.size(); ++i) {
    queries.emplace_back(schema::title_term(Key::kExact, words[i]));
  }
  queries.emplace_back(Query::OP_WILDCARD, schema::title_term(Key::kExact, words.back()),
                       kMostExpansions, Query::WILDCARD_LIMIT_FIRST, Query::OP_OR);
  const Query query(Query::OP_AND, queries.begin(), queries.end());
  for (const schema::Record& record : top_records(database, query, kMostSuggestions)) {
    add(record.title, "title", list);
  }
}

}  // namespace

std::vector<schema::Record> related_documents(const Xapian::Database& database,
                                              const std::string& id, int size) {
  const std::string own = schema::id_term(id);
  const auto entry = database.postlist_begin(own);
  if (entry == database.postlist_end(own) || size <= 0) return {};
  const schema::Record record = schema::decode(database.get_document(*entry).get_data());
  std::vector<Query> ways = title_queries(record.title);
  if (!record.reference.empty()) {
    const Query same(schema::reference_term(record.reference));
    const Query named(
        schema::word_term(Key::kExact, schema::canonical_reference(record.reference)));
    ways.emplace_back(Query::OP_SCALE_WEIGHT, Query(Query::OP_OR, same, named), 5.0);
  }
  if (ways.empty()) return {};
  const Query near(Query::OP_OR, ways.begin(), ways.end());
  return top_records(database, Query(Query::OP_AND_NOT, near, Query(own)),
                     static_cast<std::size_t>(size));
}

std::vector<Suggestion> completions(const Xapian::Database& database,
                                    const schema::Knowledge& knowledge, const std::string& typed,
                                    const std::string& language) {
  std::vector<Suggestion> list;
  const auto words = folded_words(typed);
  if (words.empty() || typed.size() > 256) return list;
  std::string beginning;
  for (const std::string& word : words) beginning += (beginning.empty() ? "" : " ") + word;
  add_known(knowledge, beginning, language, list);
  if (words.back().size() > 1) add_titles(database, words, list);
  return list;
}

}  // namespace lotse::search
