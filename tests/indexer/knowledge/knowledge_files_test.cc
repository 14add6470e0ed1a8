#include "indexer/knowledge/knowledge_files.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include <fstream>
#include <map>

#include "indexer/knowledge/taggers.h"

namespace lotse::knowledge {
namespace {

namespace fs = std::filesystem;

std::string goals_toml() {
  std::string text;
  for (int number = 1; number <= 17; ++number)
    text += "[[goal]]\nnumber = " + std::to_string(number) +
            "\nde = \"Ziel\"\nen = \"Goal\"\ncolour = \"#4c9f38\"\n";
  return text;
}

// A folder of small authority files, one of which a test may replace.
class KnowledgeFilesTest : public testing::Test {
 protected:
  KnowledgeFilesTest()
      : folder_(fs::path(testing::TempDir()) / ("lotse-knowledge-" + std::to_string(::getpid()))) {
    fs::remove_all(folder_);
    fs::create_directories(folder_);
    write(
        "countries.toml",
        "[[country]]\nid = \"gh\"\nde = \"Ghana\"\nen = \"Ghana\"\nadjectives = [\"ghanaisch\"]\n");
    write("networks.toml",
          "[[network]]\nid = \"un\"\nde = \"Vereinte Nationen\"\nen = \"United "
          "Nations\"\nnames_exact = [\"UN\"]\n");
    write("bodies.toml",
          "[[body]]\nid = \"rat\"\nde = \"Rat der Stadt\"\nen = \"City council\"\nnames = []\n");
    write("cities.toml", city_);
    write("partnerships.toml",
          kinds_ +
              "[[partnership]]\ncity = \"kumasi\"\n[[partnership.relation]]\nkind = "
              "\"project\"\nsince = \"2011\"\nuntil = \"\"\nsource = \"Bericht\"\n");
    write("goals.toml", goals_toml());
    write("goal_rules.toml", rule_);
  }
  ~KnowledgeFilesTest() override { fs::remove_all(folder_); }

  void write(const std::string& name, const std::string& text) const {
    std::ofstream(folder_ / name) << text;
  }

  // What loading says, without the folder; "" if it is content.
  std::string complaint(const std::string& name, const std::string& text) const {
    write(name, text);
    try {
      load_knowledge(folder_);
    } catch (const std::runtime_error& error) {
      const std::string what = error.what();
      return what.substr(what.find(name));
    }
    return "";
  }

  const fs::path folder_;
  const std::string city_ =
      "[[city]]\nid = \"kumasi\"\nde = \"Kumasi\"\nen = \"Kumasi\"\ncountry = \"gh\"\n"
      "latitude = 6.69\nlongitude = -1.62\nnames = [\"Kumase\"]\n";
  const std::string kinds_ =
      "[[kind]]\nid = \"project\"\nde = \"Projektpartnerschaft\"\nen = \"Project partnership\"\n"
      "[[state]]\nid = \"active\"\nde = \"aktiv\"\nen = \"active\"\n";
  const std::string rule_ =
      "[[rule]]\nid = \"6-de-wasser\"\ngoal = 6\ntarget = \"6.1\"\nlanguage = \"de\"\nweight = "
      "2.0\n"
      "phrases = [\"trinkwasser\"]\n";
};

TEST_F(KnowledgeFilesTest, ReadsEverything) {
  const KnowledgeFiles files = load_knowledge(folder_, "kumasi");
  ASSERT_NE(files.knowledge.city("kumasi"), nullptr);
  EXPECT_EQ(files.knowledge.city("kumasi")->names, std::vector<std::string>{"Kumase"});
  EXPECT_EQ(files.knowledge.city("kumasi")->relations.at(0).since, "2011");
  EXPECT_EQ(files.knowledge.goals.size(), 17U);
  EXPECT_EQ(files.knowledge.networks.at(0).names, std::vector<std::string>{"UN"});
  EXPECT_EQ(files.things.size(), 4U);
  EXPECT_EQ(files.goal_rules.at(0).phrases.at(0), "trinkwasser");
  EXPECT_FALSE(taggers_of(files).empty());
}

TEST_F(KnowledgeFilesTest, SaysFileAndLineOfWhatIsWrong) {
  EXPECT_EQ(complaint("cities.toml", city_ + "colour = 1\n"),
            "cities.toml:9: unknown key 'colour'");
  EXPECT_EQ(complaint("cities.toml", city_ + city_),
            "cities.toml:10: 'kumasi' stands here a second time");
  EXPECT_EQ(complaint("cities.toml", "[[city]]\nid = \"x\"\n"),
            "cities.toml:1: key 'de' is missing");
  EXPECT_EQ(complaint("cities.toml", "[[city]]\nid = 5\n"),
            "cities.toml:2: key 'id' must be a text");
  EXPECT_EQ(complaint("cities.toml", "[[city]\n").substr(0, 13), "cities.toml:1");
}

TEST_F(KnowledgeFilesTest, KnowsCountriesAnglesColoursAndGoals) {
  std::string elsewhere = city_;
  elsewhere.replace(elsewhere.find("\"gh\""), 4, "\"xx\"");
  EXPECT_EQ(complaint("cities.toml", elsewhere),
            "cities.toml:5: country 'xx' is not in countries.toml");
  std::string lost = city_;
  lost.replace(lost.find("6.69"), 4, "96.0");
  EXPECT_EQ(complaint("cities.toml", lost), "cities.toml:6: key 'latitude' is no angle on earth");
  write("cities.toml", city_);
  std::string grey = goals_toml();
  grey.replace(grey.find("#4c9f38"), 7, "grey");
  EXPECT_EQ(complaint("goals.toml", grey), "goals.toml:5: 'grey' is no colour such as #4c9f38");
  EXPECT_EQ(complaint("goals.toml", "").substr(0, 12), "goals.toml:1");
}

TEST_F(KnowledgeFilesTest, KnowsKindsDatesAndRules) {
  const std::string head =
      kinds_ + "[[partnership]]\ncity = \"kumasi\"\n[[partnership.relation]]\n";
  EXPECT_EQ(complaint("partnerships.toml", head + "kind = \"love\"\n"),
            "partnerships.toml:12: 'love' is no [[kind]] of this file");
  EXPECT_EQ(complaint("partnerships.toml", head + "kind = \"project\"\nsince = \"Mai 2011\"\n"),
            "partnerships.toml:13: 'Mai 2011' is no date such as 2023, 2023-02, 2023-02-23");
  EXPECT_EQ(complaint("partnerships.toml", kinds_ + "[[partnership]]\ncity = \"leeds\"\n"),
            "partnerships.toml:10: city 'leeds' is not in cities.toml");
  write("partnerships.toml", kinds_);
  std::string far = rule_;
  far.replace(far.find("6.1"), 3, "7.1");
  EXPECT_EQ(complaint("goal_rules.toml", far), "goal_rules.toml:4: target '7.1' is none of goal 6");
  EXPECT_EQ(complaint("goal_rules.toml", rule_), "");
}

TEST_F(KnowledgeFilesTest, UnknownHomeAndMissingFile) {
  EXPECT_THROW(load_knowledge(folder_, "atlantis"), std::runtime_error);
  fs::remove(folder_ / "goals.toml");
  EXPECT_THROW(load_knowledge(folder_), std::runtime_error);
  EXPECT_THROW(knowledge_stamp(folder_ / "nowhere"), std::runtime_error);
}

TEST_F(KnowledgeFilesTest, StampChangesWithWhatTagsDependOn) {
  const std::string before = knowledge_stamp(folder_);
  EXPECT_EQ(knowledge_stamp(folder_), before);
  EXPECT_EQ(load_knowledge(folder_).stamp, before);
  write("glossary.toml", "[[pair]]\nde = [\"Rat\"]\nen = [\"council\"]\n");
  EXPECT_EQ(load_knowledge(folder_).knowledge.glossary.size(), 1U);
  EXPECT_EQ(knowledge_stamp(folder_), before) << "no document depends on it";
  write("cities.toml", city_ + "\n");
  EXPECT_NE(knowledge_stamp(folder_), before);
}

TEST(RealKnowledge, Loads) {
  const auto files =
      load_knowledge(fs::path(LOTSE_SOURCE_DIR) / "config" / "knowledge", "dortmund");
  EXPECT_GE(files.knowledge.cities.size(), 200U);
  EXPECT_GE(files.goal_rules.size(), 100U);
  EXPECT_GE(files.knowledge.glossary.size(), 400U);
  EXPECT_GE(files.knowledge.thesaurus.size(), 300U);
}

}  // namespace
}  // namespace lotse::knowledge
