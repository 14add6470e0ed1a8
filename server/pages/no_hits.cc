#include "server/pages/no_hits.h"

#include <algorithm>

#include "server/pages/links.h"

namespace lotse::pages {
namespace {

struct Way {
  std::string text, link;
  std::uint64_t total = 0;
};

std::uint64_t total_of(const Frame& frame, search::SearchRequest request) {
  request.size = 1;
  request.page = 1;
  request.with_facets = false;
  const auto found = frame.searcher.search(request);
  const auto* result = std::get_if<search::SearchResult>(&found);
  return result ? result->total : 0;
}

Way way(const Frame& frame, const Visit& visit, const search::SearchRequest& request,
        const std::string& name) {
  const std::uint64_t total = total_of(frame, request);
  return {visit.say("none.without", {{"filter", name}, {"count", visit.say_count("hits", total)}}),
          search_link(visit, request), total};
}

std::vector<Way> ways_out(const Frame& frame, const Visit& visit,
                          const search::SearchRequest& request) {
  std::vector<Way> ways;
  for (std::size_t i = 0; i < schema::kPublicFacets; ++i) {
    if (request.chosen[i].empty()) continue;
    const schema::FacetField& field = schema::kFacets[i];
    ways.push_back(way(frame, visit, without_facet(request, field.facet),
                       visit.say("facet." + std::string(field.name))));
  }
  if (request.stated_goals_only) {
    search::SearchRequest every = request;
    every.stated_goals_only = false;
    ways.push_back(way(frame, visit, every, visit.say("facet.stated_only")));
  }
  if (ways.size() > 1) {
    ways.push_back(way(frame, visit, without_filters(request), visit.say("none.all_filters")));
  }
  std::erase_if(ways, [](const Way& one) { return one.total == 0; });
  std::ranges::stable_sort(ways, std::greater(), &Way::total);
  return ways;
}

}  // namespace

Values no_hits(const Frame& frame, const Visit& visit, const search::SearchRequest& request,
               const search::SearchResult& result) {
  Values ways = list();
  for (const Way& one : ways_out(frame, visit, request)) {
    Values link;
    link["text"] = one.text;
    link["link"] = one.link;
    ways.push_back(link);
  }
  Values none;
  none["understood"] = text_or_nothing(result.canonical);
  put_list(none, "ways", std::move(ways));
  none["help_link"] = visit.link("/hilfe");
  return none;
}

}  // namespace lotse::pages
