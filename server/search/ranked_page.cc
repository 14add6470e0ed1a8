#include "server/search/ranked_page.h"

#include <algorithm>
#include <functional>

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

std::string explanation_of(const Xapian::Enquire& enquire, const Xapian::MSetIterator& hit) {
  std::string terms;
  for (auto term = enquire.get_matching_terms_begin(hit);
       term != enquire.get_matching_terms_end(hit); ++term) {
    terms += (terms.empty() ? "" : " ") + *term;
  }
  return "LGD " + std::to_string(hit.get_weight()) + ": " + terms;
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
    if (gains[i] > 0 && !page[i].explanation.empty()) {
      page[i].explanation += "; neighbours " + std::to_string(gains[i]);
    }
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
      page.push_back({document, 0, ""});
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
    page.push_back({*hit, hit.get_weight(), ""});
    if (request.explain) page.back().explanation = explanation_of(enquire, hit);
  }
  if (!among_best) return page;
  reorder(database, input.words.loose, deadline, page);
  page.erase(page.begin(),
             page.begin() + static_cast<std::ptrdiff_t>(std::min(first, page.size())));
  page.resize(std::min(size, page.size()));
  return page;
}

}  // namespace lotse::search
