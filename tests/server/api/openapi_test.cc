#include "server/api/openapi.h"

#include <gtest/gtest.h>

#include <set>

#include "indexer/schema/fields.h"
#include "tests/server/api/api_site.h"

namespace lotse::api {
namespace {

nlohmann::json description() { return nlohmann::json::parse(openapi_text()); }

// "GET /path" of everything.
std::set<std::string> described() {
  std::set<std::string> all;
  const auto paths = description()["paths"];
  for (const auto& [path, methods] : paths.items()) {
    for (const auto& [method, operation] : methods.items()) {
      all.insert((method == "get" ? "GET " : method + " ") + path);
    }
  }
  return all;
}

void collect_references(const nlohmann::json& json, std::set<std::string>& references) {
  if (json.is_object() && json.contains("$ref")) references.insert(json["$ref"]);
  for (const auto& child : json) {
    if (child.is_structured()) collect_references(child, references);
  }
}

TEST(OpenApi, DescribesEveryRouteAndNoOther) {
  ApiSite site;
  std::set<std::string> routes;
  for (const auto& route : site.table.routes()) routes.insert(route.method + " " + route.pattern);
  EXPECT_EQ(described(), routes);
}

TEST(OpenApi, EveryReferenceLeadsSomewhereAndEverythingIsUsed) {
  const auto json = description();
  EXPECT_EQ(json["openapi"], "3.1.0");
  std::set<std::string> references;
  collect_references(json, references);
  std::set<std::string> components;
  for (const auto& [kind, list] : json["components"].items()) {
    for (const auto& [name, component] : list.items()) {
      components.insert("#/components/" + kind + "/" + name);
    }
  }
  EXPECT_EQ(references, components);
}

// What the description offers is accepted; what it does not offer is refused.
TEST(OpenApi, ParametersOfASearchAreTheOnesThatAreAccepted) {
  ApiSite site;
  const auto json = description();
  std::set<std::string> names;
  for (const auto& reference : json["paths"]["/api/v1/search"]["get"]["parameters"]) {
    const std::string name = reference["$ref"].get<std::string>().substr(24);
    names.insert(json["components"]["parameters"][name]["name"]);
    const std::string expected = name == "q" ? "200  as application/json" : "400 " + name;
    EXPECT_EQ(site.refused("/api/v1/search?" + name + "=%01"), expected);
  }
  std::set<std::string> expected{"q",      "match",   "goal_evidence", "sort",   "page", "size",
                                 "facets", "explain", "widen",         "format", "lang"};
  for (std::size_t i = 0; i < schema::kPublicFacets; ++i) {
    expected.insert(std::string(schema::kFacets[i].name));
  }
  EXPECT_EQ(names, expected);
}

// Every member of a real answer is in its schema, and every required one is in the answer.
void expect_members(const nlohmann::json& answer, const std::string& name) {
  const auto schema = description()["components"]["schemas"][name];
  for (const auto& [member, value] : answer.items()) {
    EXPECT_TRUE(schema["properties"].contains(member)) << name << "." << member;
  }
  for (const auto& member : schema["required"]) {
    EXPECT_TRUE(answer.contains(member)) << name << "." << member;
  }
}

TEST(OpenApi, AnswersHaveTheDescribedMembers) {
  ApiSite site;
  const auto answer = [&](const char* target) { return nlohmann::json::parse(site.body(target)); };
  const auto search = answer("/api/v1/search?q=a");
  expect_members(search, "SearchAnswer");
  expect_members(search["query"], "Query");
  expect_members(search["hits"][0], "Hit");
  expect_members(search["facets"], "Facets");
  expect_members(answer("/api/v1/documents/abcdefghijklmnop"), "Document");
  expect_members(answer("/api/v1/cities/kumasi"), "City");
  expect_members(answer("/api/v1/sdgs/17"), "Sdg");
  expect_members(answer("/api/v1/search?a=b"), "Problem");
}

}  // namespace
}  // namespace lotse::api
