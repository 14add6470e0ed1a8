#include "server/search/neighbours.h"

#include "indexer/schema/terms.h"
#include "server/search/typed_words.h"
#include "server/search/word_terms.h"

namespace lotse::search {
namespace {

using analyzers::Key;
using Xapian::Query;

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

}  // namespace lotse::search
