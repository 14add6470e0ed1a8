#include "server/search/corrections.h"

#include <gtest/gtest.h>

#include "server/search/xapian_searcher.h"
#include "tests/server/search/sample_archive.h"
#include "tests/temp_folder.h"

namespace lotse::search {
namespace {

// Words of the title, then of the text, in as many documents as said.
struct Papers {
  int count;
  std::string title, text;
};

std::vector<SampleDocument> archive() {
  const std::vector<Papers> papers{
      {6, "Städtepartnerschaft mit Kumasi", "Die Städtepartnerschaft besteht. Der Rat tagt."},
      {4, "Städte und Vertrag", "Städte schließen einen Vertrag mit dem Ausschuss."},
      {3, "Internationale Beziehungen", "Bericht über internationale Beziehungen, partnership."},
      {3, "Klimaschutz", "Klimaschutz ist wichtig. BÜRGERHAUS und Bürgerhaus, Bürgerhaus."},
      {1, "Reise nach Leeds", "Frau Meierhansen fuhr nach Leeds. Städtepartnerschaftsvertrag."},
      {2, "Bericht", "Herr Dudelkamp sprach."},
      {60, "Haushalt", "Der Haushalt der Stadt."},
      {1, "Hausalt", "Der Hausalt."}};
  std::vector<SampleDocument> list;
  for (const Papers& paper : papers) {
    for (int i = 0; i < paper.count; ++i) {
      list.push_back({.id = sample_id(static_cast<unsigned>(list.size() + 1)),
                      .title = paper.title,
                      .text = paper.text,
                      .date = "20" + std::to_string(10 + i % 10) + "-01-02",
                      .language = "de"});
    }
  }
  list.front().cities = {"kumasi"};
  return list;
}

class CorrectionsTest : public testing::Test {
 protected:
  static void SetUpTestSuite() {
    folder_ = std::make_unique<tests::TempFolder>();
    write_index(*folder_ / "public", archive());
  }
  static void TearDownTestSuite() { folder_.reset(); }

  static std::string suggested(const SearchRequest& request) {
    XapianSearcher searcher({*folder_ / "public"});
    const auto outcome = searcher.search(request);
    std::string list;
    for (const Suggestion& one : std::get<SearchResult>(outcome).suggestions) {
      EXPECT_EQ(one.reason, "spelling");
      list += (list.empty() ? "" : " | ") + one.text + "=" + std::to_string(one.total.value_or(0));
    }
    return list;
  }
  static std::string suggested(const std::string& q) {
    SearchRequest request;
    request.q = q;
    return suggested(request);
  }
  static std::string completed(const std::string& typed, const std::string& language = "de") {
    XapianSearcher searcher({*folder_ / "public"});
    std::string list;
    for (const Suggestion& one : searcher.suggest(typed, language)) {
      list += (list.empty() ? "" : " | ") + one.text + " (" + one.reason + ")";
    }
    return list;
  }

  inline static std::unique_ptr<tests::TempFolder> folder_;
};

TEST_F(CorrectionsTest, TheWholeQuestionWithItsWordsCorrected) {
  EXPECT_EQ(suggested("Kumsai"), "Kumasi=6");
  EXPECT_EQ(suggested("kumsai"), "Kumasi=6");
  EXPECT_EQ(suggested("Städteparnterschaft mit Kumsai"), "Städtepartnerschaft mit Kumasi=6");
  EXPECT_EQ(suggested("+Kumsai -Leeds"), "+Kumasi -Leeds=6");
  EXPECT_EQ(suggested("\"städtepartnershaft besteht\""), "\"Städtepartnerschaft besteht\"=6");
  EXPECT_EQ(suggested("titel:Kumsai"), "titel:Kumasi=6");
  EXPECT_EQ(suggested("(vertrak OR kumsai)"), "(Vertrag OR Kumasi)=10");
  EXPECT_EQ(suggested("Bericht partnerhsip"), "Bericht partnership=3");
}

TEST_F(CorrectionsTest, WrittenAsTheArchiveWritesIt) {
  EXPECT_EQ(suggested("staedteparnterschaft"), "Städtepartnerschaft=6");
  EXPECT_EQ(suggested("buergerhauss"), "Bürgerhaus=3");
}

TEST_F(CorrectionsTest, WordsThatAreFoundStay) {
  for (const std::string q :
       {"Kumasi", "Städtepartnerschaften", "Beziehung", "Klimaschutz Leeds", "der", "Haushalte", "",
        "-Kumsai", "=Kumsai", "Kums*", "stadt:Kumsai", "90140-23", "2020", "Xyzzy"}) {
    EXPECT_EQ(suggested(q), "") << q;
  }
}

TEST_F(CorrectionsTest, ARareWordBesideAMuchCommonerOne) {
  EXPECT_EQ(suggested("Hausalt"), "Haushalt=60");
}

TEST_F(CorrectionsTest, OnlyWhatFindsSomethingUnderTheFilters) {
  SearchRequest request;
  request.q = "Städteparnterschaft";
  request.chosen[0] = {"kumasi"};
  EXPECT_EQ(suggested(request), "Städtepartnerschaft=1");
  request.chosen[0] = {"leeds"};
  EXPECT_EQ(suggested(request), "");
}

TEST_F(CorrectionsTest, CompoundsByTheirParts) {
  EXPECT_EQ(suggested("Städteparnterschaftsvertrag"), "Städtepartnerschaftsvertrag=1");
  EXPECT_EQ(suggested("städtepartnerschaftsverdrag"), "städtepartnerschaftsvertrag=1");
  EXPECT_EQ(suggested("Städteparnterschaftsklimaschutz"), "");
}

TEST_F(CorrectionsTest, ABlankThatWasLeftOut) {
  EXPECT_EQ(suggested("internationalebeziehungen"), "internationale Beziehungen=3");
}

// A name in one or two documents is no suggestion, for anybody.
TEST_F(CorrectionsTest, PrivateNamesDoNotSurface) {
  EXPECT_EQ(suggested("Meierhansn"), "");
  EXPECT_EQ(suggested("Dudelkamb"), "");
  EXPECT_EQ(completed("Meierh"), "");
  EXPECT_EQ(completed("Dudel"), "");
  EXPECT_EQ(completed("Meierhansn"), "");
}

TEST_F(CorrectionsTest, AnotherLanguageIsNotCorrected) {
  EXPECT_EQ(suggested("Kumsai Kumsaj Kumazi Kummasi Kumasii"), "");
}

TEST_F(CorrectionsTest, NamesThenTitlesThenWords) {
  EXPECT_EQ(completed("kum"), "Kumasi (city) | Städtepartnerschaft mit Kumasi (title)");
  EXPECT_EQ(completed("städte"),
            "Städtepartnerschaft mit Kumasi (title) | Städte und Vertrag (title) | "
            "Städtepartnerschaft (word)");
  EXPECT_EQ(completed("staedte").substr(0, 20), completed("städte").substr(0, 20));
  EXPECT_EQ(completed("SDG 13"), "SDG 13 Maßnahmen zum Klimaschutz (goal)");
  EXPECT_EQ(completed("Klimasch", "en"), "SDG 13 Climate action (goal) | Klimaschutz (title)");
  EXPECT_EQ(completed("wichtig"), "");
  EXPECT_EQ(completed("wicht"), "wichtig (word)");
  EXPECT_EQ(completed("西"), "Xi’an (city)");
}

TEST_F(CorrectionsTest, TheLastWordIsCompletedBesideTheOthers) {
  EXPECT_EQ(completed("klimaschutz wicht"), "klimaschutz wichtig (word)");
  EXPECT_EQ(completed("kumasi wicht"), "");
  EXPECT_EQ(completed("bericht kum"), "bericht Kumasi (city)");
}

TEST_F(CorrectionsTest, NearlyWhenNothingBeginsSo) {
  EXPECT_EQ(completed("Kumsai"), "Kumasi (spelling)");
  EXPECT_EQ(completed("Amjens"), "Amiens (spelling)");
  EXPECT_EQ(completed("klimaschuzt"), "Klimaschutz (spelling)");
  EXPECT_EQ(completed("qq"), "");
  EXPECT_EQ(completed(""), "");
  EXPECT_EQ(completed(std::string(300, 'a')), "");
}

}  // namespace
}  // namespace lotse::search
