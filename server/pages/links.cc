#include "server/pages/links.h"

#include <algorithm>

namespace lotse::pages {
namespace {

std::vector<std::string>& chosen_in(search::SearchRequest& request, schema::Facet facet) {
  return request.chosen[static_cast<std::size_t>(facet)];
}

}  // namespace

const std::vector<std::string>& chosen(const search::SearchRequest& request, schema::Facet facet) {
  return request.chosen[static_cast<std::size_t>(facet)];
}

search::SearchRequest with_value(search::SearchRequest request, schema::Facet facet,
                                 const std::string& value) {
  request = without_value(std::move(request), facet, value);
  chosen_in(request, facet).push_back(value);
  return request;
}

search::SearchRequest without_value(search::SearchRequest request, schema::Facet facet,
                                    const std::string& value) {
  std::erase(chosen_in(request, facet), value);
  request.page = 1;
  return request;
}

search::SearchRequest without_facet(search::SearchRequest request, schema::Facet facet) {
  chosen_in(request, facet).clear();
  request.page = 1;
  return request;
}

search::SearchRequest without_filters(search::SearchRequest request) {
  for (auto& values : request.chosen) values.clear();
  request.stated_goals_only = false;
  request.page = 1;
  return request;
}

bool has_filters(const search::SearchRequest& request) {
  return request.stated_goals_only ||
         std::ranges::any_of(request.chosen, [](const auto& values) { return !values.empty(); });
}

search::SearchRequest only(const Visit& visit, schema::Facet facet, const std::string& value) {
  search::SearchRequest request;
  request.language = visit.language();
  chosen_in(request, facet).push_back(value);
  return request;
}

std::string search_link(const Visit& visit, const search::SearchRequest& request) {
  return visit.link("/search", search::parameters_of(request));
}

std::string document_link(const Visit& visit, const std::string& id,
                          const search::SearchRequest& request) {
  return visit.link("/documents/" + encoded_path(id), search::parameters_of(request));
}

std::string city_link(const Visit& visit, const std::string& id) {
  return visit.link("/cities/" + encoded_path(id));
}

std::string goal_link(const Visit& visit, int number) {
  return visit.link("/sdgs/" + std::to_string(number));
}

std::string original_link(const std::string& id, std::optional<int> page) {
  const std::string address = "/documents/" + encoded_path(id) + "/original";
  return page ? address + "#page=" + std::to_string(*page) : address;
}

std::string csv_link(const search::SearchRequest& request) {
  search::SearchRequest every_hit = request;
  every_hit.page = 1;
  search::Parameters parameters = search::parameters_of(every_hit);
  parameters.emplace_back("format", "csv");
  return "/api/v1/search" + search::query_string(parameters);
}

}  // namespace lotse::pages
