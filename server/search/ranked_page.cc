#include "server/search/ranked_page.h"

#include <algorithm>
#include <cmath>
#include <functional>

#include "server/search/explanation.h"
#include "server/search/word_pairs.h"
#include "server/search/word_weight.h"

namespace lotse::search {
namespace {

constexpr std::size_t kReordered = 100;

// Ends a match by an exception: set_time_limit does not.
class TimeLimit : public Xapian::MatchDecider {
 public:
  explicit TimeLimit(const Deadline& deadline) : deadline_(deadline) {}
  bool operator()(const Xapian::Document&) const override {
    if (++seen_ % 1024 == 0) deadline_.check();
    return true;
  }

 private:
  const Deadline& deadline_;
  mutable unsigned seen_ = 0;
};

// Whatever no piece of the query gave came with the order.
void explain(Xapian::Enquire& enquire, const Xapian::Query& query, const RankingInput& input,
             std::vector<RankedDocument>& page) {
  std::vector<Xapian::docid> documents;
  for (const RankedDocument& one : page) documents.push_back(one.document);
  auto all = explanations(enquire, query, input, documents);
  for (std::size_t i = 0; i < page.size(); ++i) {
    if (page[i].neighbours > 0) all[i].push_back({"", "", "neighbours", page[i].neighbours});
    double rest = page[i].score;
    for (const ScorePiece& piece : all[i]) rest -= piece.weight;
    if (std::abs(rest) > 1e-6 * (1 + page[i].score)) all[i].push_back({"", "", "other", rest});
    page[i].explanation = std::move(all[i]);
  }
}

// Words side by side count for the best documents; what is behind them gains nothing by it and
// stays behind.
void reorder(const Xapian::Database& database, const std::vector<WordTerms>& words,
             const Deadline& deadline, std::vector<RankedDocument>& page) {
  const auto best = std::min(page.size(), kReordered);
  std::vector<Xapian::docid> documents;
  for (std::size_t i = 0; i < best; ++i) documents.push_back(page[i].document);
  const auto gains = pair_gains(database, words, documents, deadline);
  for (std::size_t i = 0; i < best; ++i) {
    page[i].score += gains[i];
    page[i].neighbours = gains[i];
  }
  std::ranges::stable_sort(page.begin(), page.begin() + static_cast<std::ptrdiff_t>(best),
                           std::ranges::greater(), &RankedDocument::score);
}

}  // namespace

std::vector<RankedDocument> ranked_page(const Snapshot& snapshot, const Xapian::Database& database,
                                        const RankingInput& input, const SearchRequest& request,
                                        std::size_t first, std::size_t size,
                                        const Deadline& deadline) {
  std::vector<RankedDocument> page;
  const Xapian::Query query =
      request.sort == Sort::kRelevance ? ranking_query(input) : Xapian::Query();
  if (query.empty()) {
    for (const auto document : snapshot.order().sorted(*input.hits, request.sort, first, size)) {
      page.push_back({document, 0, 0, {}});
    }
    return page;
  }
  Xapian::Enquire enquire(database);
  enquire.set_weighting_scheme(WordWeight());
  enquire.set_query(query);
  enquire.set_sort_by_relevance_then_value(schema::kIdSlot, false);
  const TimeLimit limit(deadline);
  // The best are put in order together, whatever page is asked for.
  const bool among_best = first < kReordered && input.words.loose.size() > 1;
  const std::size_t begin = among_best ? 0 : first;
  const std::size_t end = among_best ? std::max(first + size, kReordered) : first + size;
  const Xapian::MSet found =
      enquire.get_mset(static_cast<Xapian::doccount>(begin),
                       static_cast<Xapian::doccount>(end - begin), 0, nullptr, &limit);
  for (auto hit = found.begin(); hit != found.end(); ++hit) {
    page.push_back({*hit, hit.get_weight(), 0, {}});
  }
  if (among_best) {
    reorder(database, input.words.loose, deadline, page);
    page.erase(page.begin(),
               page.begin() + static_cast<std::ptrdiff_t>(std::min(first, page.size())));
    page.resize(std::min(size, page.size()));
  }
  if (request.explain) explain(enquire, query, input, page);
  return page;
}

}  // namespace lotse::search
