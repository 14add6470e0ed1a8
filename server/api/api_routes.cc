#include "server/api/api_routes.h"

#include <algorithm>

#include "analyzers/charset.h"
#include "server/api/cities_json.h"
#include "server/api/document_json.h"
#include "server/api/openapi.h"
#include "server/api/original.h"
#include "server/api/problem_json.h"
#include "server/api/sdgs_json.h"
#include "server/api/search_csv.h"
#include "server/api/search_json.h"
#include "server/api/suggest_json.h"
#include "server/http/plain_page.h"
#include "server/search/search_parameters.h"

namespace lotse::api {
namespace {

using http::Captures;
using http::Request;
using http::Response;
using search::Searcher;

constexpr int kRelated = 5;

// Refuses every parameter that is not in the list, then hands over.
http::Handler only(std::vector<std::string_view> allowed, http::Handler handler) {
  return [allowed = std::move(allowed), handler = std::move(handler)](const Request& request,
                                                                      const Captures& captures) {
    const auto refused = refused_parameters(request, allowed);
    return refused ? *refused : handler(request, captures);
  };
}

// One of the values, the first when the parameter is absent; empty when it is none of them.
std::optional<std::string> choice(const Request& request, std::string_view name,
                                  const std::vector<std::string>& values) {
  const std::string value = request.parameter(name).value_or(values.front());
  return std::ranges::find(values, value) == values.end() ? std::nullopt : std::optional(value);
}

Response search(Searcher& searcher, const Request& request) {
  auto outcome = search::request_of(request.parameters, {"format", "lang"});
  if (const auto* refused = std::get_if<search::Refusal>(&outcome)) return refusal(*refused);
  const auto language = choice(request, "lang", {"de", "en"});
  if (!language) return refusal({"lang", "must be de or en"});
  const auto format = choice(request, "format", {"json", "csv"});
  if (!format) return refusal({"format", "must be json or csv"});
  auto& asked = std::get<search::SearchRequest>(outcome);
  asked.language = *language;
  if (*format == "csv") {
    auto table = search_csv(searcher, asked);
    if (const auto* refused = std::get_if<search::Refusal>(&table)) return refusal(*refused);
    return std::get<Response>(std::move(table));
  }
  const auto found = searcher.search(asked);
  if (const auto* refused = std::get_if<search::Refusal>(&found)) return refusal(*refused);
  return search_json(std::get<search::SearchResult>(found));
}

Response suggest(Searcher& searcher, const Request& request) {
  const auto q = request.parameter("q");
  if (!q) return refusal({"q", "is missing"});
  if (!analyzers::is_valid_utf8(*q)) return refusal({"q", "must be valid UTF-8"});
  const auto language = choice(request, "lang", {"de", "en"});
  if (!language) return refusal({"lang", "must be de or en"});
  return suggest_json(*q, searcher.suggest(*q, *language));
}

Response document(Searcher& searcher, const std::string& id) {
  const auto record = searcher.document(id);
  if (!record) return http::not_found();
  return document_json(*record, searcher.related(id, kRelated));
}

Response original_of(Searcher& searcher, const std::filesystem::path& data_dir,
                     const std::string& id) {
  const auto record = searcher.document(id);
  if (!record || record->original.empty()) return http::not_found();
  return original(*record, data_dir);
}

// How many documents carry each value of a facet.
Counts counts_of(Searcher& searcher, schema::Facet facet, bool stated_goals_only = false) {
  search::SearchRequest everything;
  everything.size = 1;
  everything.stated_goals_only = stated_goals_only;
  const auto found = searcher.search(everything);
  Counts counts;
  const auto* result = std::get_if<search::SearchResult>(&found);
  if (result == nullptr) return counts;
  for (const auto& value : result->facets[static_cast<std::size_t>(facet)]) {
    counts.emplace(value.value, value.count);
  }
  return counts;
}

Response cities(Searcher& searcher) {
  return cities_json(*searcher.knowledge(), counts_of(searcher, schema::Facet::kCity));
}

Response city(Searcher& searcher, const std::string& id) {
  const auto knowledge = searcher.knowledge();
  const auto* found = knowledge->city(id);
  if (found == nullptr) return http::not_found();
  return city_json(*knowledge, *found, counts_of(searcher, schema::Facet::kCity));
}

Response sdgs(Searcher& searcher) {
  const Counts documents = counts_of(searcher, schema::Facet::kSdg);
  const Counts stated = counts_of(searcher, schema::Facet::kSdg, true);
  return sdgs_json(*searcher.knowledge(), documents, stated);
}

Response sdg(Searcher& searcher, const std::string& number) {
  const auto knowledge = searcher.knowledge();
  const auto found = std::ranges::find_if(knowledge->goals, [&](const schema::GoalEntry& goal) {
    return std::to_string(goal.number) == number;
  });
  if (found == knowledge->goals.end()) return http::not_found();
  const Counts documents = counts_of(searcher, schema::Facet::kSdg);
  return sdg_json(*found, documents, counts_of(searcher, schema::Facet::kSdg, true));
}

Response description() {
  Response response;
  response.content_type = "application/json";
  response.body = openapi_text();
  return response;
}

Response plain(std::string text) {
  Response response;
  response.content_type = "text/plain; charset=utf-8";
  response.body = std::move(text);
  return response;
}

// Throws when no index can be opened; the route's failed_status says what that means.
Response ready(Searcher& searcher) {
  static_cast<void>(searcher.state());
  return plain("ready\n");
}

Response exposition(Searcher& searcher, const http::Metrics& metrics) {
  const auto documents = static_cast<double>(searcher.state().documents);
  Response response = plain(metrics.exposition() +
                            http::gauge("lotse_documents", "Documents in the index.", documents));
  response.content_type = "text/plain; version=0.0.4; charset=utf-8";
  return response;
}

}  // namespace

std::vector<http::Route> api_routes(Searcher& searcher, const server::Settings& settings) {
  const auto none = [](auto handler) { return only({}, handler); };
  return {
      {"GET", "/api/v1/search",
       [&searcher](const Request& request, const Captures&) { return search(searcher, request); }},
      {"GET", "/api/v1/suggest",
       only({"q", "lang"}, [&searcher](const Request& request,
                                       const Captures&) { return suggest(searcher, request); })},
      {"GET", "/api/v1/documents/{id}", none([&searcher](const Request&, const Captures& captures) {
         return document(searcher, captures[0]);
       })},
      {"GET", "/api/v1/cities",
       none([&searcher](const Request&, const Captures&) { return cities(searcher); })},
      {"GET", "/api/v1/cities/{slug}", none([&searcher](const Request&, const Captures& captures) {
         return city(searcher, captures[0]);
       })},
      {"GET", "/api/v1/sdgs",
       none([&searcher](const Request&, const Captures&) { return sdgs(searcher); })},
      {"GET", "/api/v1/sdgs/{n}", none([&searcher](const Request&, const Captures& captures) {
         return sdg(searcher, captures[0]);
       })},
      {"GET", "/api/v1/openapi.json",
       none([](const Request&, const Captures&) { return description(); })},
      {"GET", "/documents/{id}/original",
       none([&searcher, data_dir = settings.data_dir](const Request&, const Captures& captures) {
         return original_of(searcher, data_dir, captures[0]);
       })},
  };
}

std::vector<http::Route> operator_routes(Searcher& searcher, const http::Metrics& metrics) {
  return {
      {"GET", "/healthz", [](const Request&, const Captures&) { return plain("alive\n"); }},
      {"GET", "/readyz", [&searcher](const Request&, const Captures&) { return ready(searcher); },
       http::Who::kEveryone, 503},
      {"GET", "/metrics",
       [&searcher, &metrics](const Request&, const Captures&) {
         return exposition(searcher, metrics);
       },
       http::Who::kLoopback, 503},
  };
}

http::Fallbacks fallbacks(http::Handler pages) {
  return {[pages = std::move(pages)](const Request& request, const Captures& captures) {
            return http::is_api(request.path) ? problem(404, "There is nothing at this address.")
                                              : pages(request, captures);
          },
          [](const Request& request, int status, const std::string& detail) {
            return http::is_api(request.path) ? problem(status, detail)
                                              : http::plain_page(status, detail);
          }};
}

}  // namespace lotse::api
