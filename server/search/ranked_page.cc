#include "server/search/ranked_page.h"

namespace lotse::search {
namespace {

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
  return "DPH " + std::to_string(hit.get_weight()) + ": " + terms;
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
  enquire.set_weighting_scheme(Xapian::DPHWeight());
  enquire.set_query(query);
  enquire.set_sort_by_relevance_then_value(schema::kIdSlot, false);
  const TimeLimit limit(deadline);
  const Xapian::MSet found =
      enquire.get_mset(static_cast<Xapian::doccount>(first), static_cast<Xapian::doccount>(size), 0,
                       nullptr, &limit);
  for (auto hit = found.begin(); hit != found.end(); ++hit) {
    page.push_back({*hit, hit.get_weight(), ""});
    if (request.explain) page.back().explanation = explanation_of(enquire, hit);
  }
  return page;
}

}  // namespace lotse::search
