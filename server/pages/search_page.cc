#include "server/pages/search_page.h"

#include <algorithm>

#include "server/pages/facet_panel.h"
#include "server/pages/hit_card.h"
#include "server/pages/links.h"
#include "server/pages/no_hits.h"
#include "server/pages/paging.h"

namespace lotse::pages {
namespace {

using search::Match;
using search::SearchRequest;
using search::SearchResult;

Values sort_links(const Visit& visit, const SearchRequest& request) {
  constexpr std::array<std::pair<search::Sort, std::string_view>, 3> kSorts{
      {{search::Sort::kRelevance, "sort.relevance"},
       {search::Sort::kNewest, "sort.newest"},
       {search::Sort::kOldest, "sort.oldest"}}};
  Values links = list();
  for (const auto& [sort, key] : kSorts) {
    SearchRequest sorted = request;
    sorted.sort = sort;
    sorted.page = 1;
    Values link;
    link["label"] = visit.say(key);
    link["link"] = search_link(visit, sorted);
    link["here"] = sort == request.sort;
    links.push_back(link);
  }
  return links;
}

// The other reading of several words: all of them, or any. Offered with its own total.
Values other_reading(const Visit& visit, const SearchRequest& request, const SearchResult& result) {
  const std::uint64_t total = result.other_reading_total.value_or(0);
  const bool any_offered = result.match == Match::kAll;
  const std::uint64_t more = any_offered && total > result.total ? total - result.total : 0;
  if (any_offered ? more == 0 : total == 0) return false;
  SearchRequest other = request;
  other.match = any_offered ? Match::kAny : Match::kAll;
  other.page = 1;
  Values offer;
  offer["text"] =
      any_offered ? visit.say_count("reading.any", more) : visit.say_count("reading.all", total);
  offer["action"] = visit.say(any_offered ? "reading.any.action" : "reading.all.action");
  offer["link"] = search_link(visit, other);
  return offer;
}

// The same question without other wordings of its words, or with them again.
Values wordings_link(const Visit& visit, const SearchRequest& request, const SearchResult& result) {
  if (request.widen && !result.widened) return false;
  SearchRequest other = request;
  other.widen = !request.widen;
  other.page = 1;
  Values link;
  link["text"] = visit.say(request.widen ? "wordings.off" : "wordings.on");
  link["link"] = search_link(visit, other);
  return link;
}

Values suggestions(const Visit& visit, const SearchRequest& request, const SearchResult& result) {
  Values links = list();
  for (const search::Suggestion& suggestion : result.suggestions) {
    SearchRequest other = request;
    other.q = suggestion.text;
    other.page = 1;
    Values link;
    link["text"] = suggestion.text;
    link["link"] = search_link(visit, other);
    link["count"] =
        suggestion.total ? Values(visit.say_count("hits", *suggestion.total)) : Values(false);
    links.push_back(link);
  }
  return links;
}

Values notes(const SearchResult& result) {
  Values all = list();
  for (const search::Note& note : result.notes) {
    Values one;
    one["text"] = note.text;
    all.push_back(one);
  }
  return all;
}

std::string heading(const Visit& visit, const SearchRequest& request, const SearchResult& result) {
  const std::string count = visit.say_count("hits", result.total);
  if (request.q.empty()) {
    return has_filters(request) ? count : visit.say("results.everything", {{"count", count}});
  }
  return visit.say("results.for", {{"count", count}, {"q", request.q}});
}

Values hit_cards(const Frame& frame, const Visit& visit, const SearchRequest& request,
                 const SearchResult& result) {
  const auto knowledge = frame.searcher.knowledge();
  Values cards = list();
  for (const search::Hit& hit : result.hits) {
    cards.push_back(hit_card(visit, *knowledge, request, hit));
  }
  return cards;
}

http::Response results_page(const Frame& frame, const Visit& visit, const SearchRequest& request,
                            const SearchResult& result) {
  const auto knowledge = frame.searcher.knowledge();
  Values values;
  values["heading"] = heading(visit, request, result);
  values["form"] = search_form(visit, request);
  values["sorts"] = sort_links(visit, request);
  values["chosen"] = chosen_values(visit, *knowledge, request, result);
  values["any_chosen"] = has_filters(request);
  values["clear_link"] = search_link(visit, without_filters(request));
  values["csv_link"] = csv_link(request);
  values["panel"] =
      request.with_facets ? facet_panel(visit, *knowledge, request, result) : Values(false);
  put_list(values, "notes", notes(result));
  put_list(values, "suggestions", suggestions(visit, request, result));
  values["other_reading"] = other_reading(visit, request, result);
  values["wordings"] = wordings_link(visit, request, result);
  values["hits"] = hit_cards(frame, visit, request, result);
  values["has_hits"] = result.total > 0;
  values["has_cards"] = !result.hits.empty();
  values["none"] = result.total > 0 ? Values(false) : no_hits(frame, visit, request, result);
  values["paging"] = paging(visit, request, result);
  std::string title = heading(visit, request, result);
  if (request.page > 1)
    title += visit.say("results.page", {{"n", visit.number(static_cast<unsigned>(request.page))}});
  return answer(frame, visit, {title, "search", values, "search", http::kOk, false});
}

}  // namespace

Values search_form(const Visit& visit, const SearchRequest& request) {
  SearchRequest first = request;
  first.page = 1;
  Values hidden = list();
  for (const auto& [name, value] : search::parameters_of(first)) {
    if (name == "q") continue;
    Values field;
    field["name"] = name;
    field["value"] = value;
    hidden.push_back(field);
  }
  Values form;
  form["q"] = request.q;
  form["hidden"] = std::move(hidden);
  form["action"] = std::string("/search");
  form["keep"] = text_or_nothing(visit.kept_language());
  return form;
}

http::Response search_page(const Frame& frame, const http::Request& http_request) {
  const Visit visit(http_request);
  const auto lang = http_request.parameter("lang");
  if (lang && *lang != "de" && *lang != "en") return refusal_page(frame, visit, {"lang", ""});
  auto asked = search::request_of(http_request.parameters, {"lang"});
  if (const auto* refusal = std::get_if<search::Refusal>(&asked)) {
    return refusal_page(frame, visit, *refusal);
  }
  auto& request = std::get<SearchRequest>(asked);
  request.language = visit.language();
  const auto found = frame.searcher.search(request);
  if (const auto* refusal = std::get_if<search::Refusal>(&found)) {
    return refusal_page(frame, visit, *refusal);
  }
  return results_page(frame, visit, request, std::get<SearchResult>(found));
}

}  // namespace lotse::pages
