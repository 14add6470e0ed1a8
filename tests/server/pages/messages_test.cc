#include "server/pages/messages.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <set>

#include "indexer/schema/fields.h"

namespace lotse::pages {
namespace {

std::set<std::string> fillings_of(std::string_view text) {
  std::set<std::string> names;
  for (std::size_t open = 0; (open = text.find('{', open)) != std::string_view::npos; ++open) {
    names.emplace(text.substr(open, text.find('}', open) - open + 1));
  }
  return names;
}

TEST(Messages, EveryKeyStandsInBothLanguagesWithTheSameFillings) {
  for (const Message& message : all_messages()) {
    EXPECT_FALSE(message.de.empty()) << message.key;
    EXPECT_FALSE(message.en.empty()) << message.key;
    EXPECT_EQ(fillings_of(message.de), fillings_of(message.en)) << message.key;
  }
}

TEST(Messages, KeysOccurOnce) {
  std::set<std::string_view> keys;
  for (const Message& message : all_messages()) {
    EXPECT_TRUE(keys.insert(message.key).second) << message.key;
  }
}

TEST(Messages, CountsHaveBothForms) {
  for (const Message& message : all_messages()) {
    if (!message.key.ends_with(".one")) continue;
    const std::string stem(message.key.substr(0, message.key.size() - 4));
    EXPECT_TRUE(has_message(stem + ".many")) << message.key;
  }
}

TEST(Messages, EveryTypeLanguageAndFacetHasAName) {
  for (const auto type : schema::kDocumentTypes) {
    EXPECT_TRUE(has_message("type." + std::string(type))) << type;
  }
  for (const auto language : schema::kLanguages) {
    EXPECT_TRUE(has_message("language." + std::string(language))) << language;
  }
  for (std::size_t i = 0; i < schema::kPublicFacets; ++i) {
    EXPECT_TRUE(has_message("facet." + std::string(schema::kFacets[i].name)));
  }
}

TEST(Messages, ProseStandsInBothLanguages) {
  const auto folder = std::filesystem::path(LOTSE_SOURCE_DIR) / "server/pages/templates";
  for (const std::string name : {"help", "imprint", "privacy", "accessibility"}) {
    EXPECT_TRUE(exists(folder / (name + "_de.html"))) << name;
    EXPECT_TRUE(exists(folder / (name + "_en.html"))) << name;
  }
}

TEST(Messages, FillingsAreNotFilledAgain) {
  EXPECT_EQ(say("de", "results.for", {{"count", "1 Treffer"}, {"q", "{count}"}}),
            "1 Treffer für „{count}“");
  EXPECT_EQ(say_count("de", "hits", 1204), "1.204 Treffer");
  EXPECT_EQ(say_count("en", "hits", 1), "1 result");
  EXPECT_EQ(say_count("en", "hits", 1204), "1,204 results");
}

}  // namespace
}  // namespace lotse::pages
