// Non-interference: a public server beside a hundred internal documents answers byte for byte like
// one that never saw them.
#include <gtest/gtest.h>

#include <random>

#include "tests/scenarios/served_archive.h"

namespace lotse::tests {
namespace {

const std::vector<std::string> kWords{"Klima",   "Partnerschaft", "Leeds",      "Kumasi",
                                      "Wasser",  "Schule",        "Geheimplan", "Vorlage",
                                      "Bericht", "Rat",           "Ausschuss",  "Amiens"};

// Words that only internal documents hold, in many of them.
const std::string kSecret = "Verschlusssache Trassenverlegung";

std::string lines_of(const std::string& prefix, int count, const std::string& more,
                     std::mt19937& random) {
  std::string lines;
  for (int i = 0; i < count; ++i) {
    std::string text = prefix == "i" ? kSecret + " " : "";
    for (int word = 0; word < 30; ++word) text += kWords[random() % kWords.size()] + " ";
    const std::string number = prefix + std::to_string(i);
    lines += "{\"id\":\"" + number + "\",\"title\":\"Papier " + number + "\",\"text\":\"" + text +
             "\",\"date\":\"20" + std::to_string(10 + i % 10) + "-01-02\"" + more + "}\n";
  }
  return lines;
}

std::string without_time(const std::string& answer) {
  static const std::regex kTime("\"took_ms\":[0-9.e-]+|\r\nDate: [^\r]*|Content-Length: [0-9]+");
  return std::regex_replace(answer, kTime, "");
}

std::string misspelt(std::string word, std::mt19937& random) {
  const std::size_t at = random() % (word.size() - 1);
  std::swap(word[at], word[at + 1]);
  return word;
}

std::string random_target(std::mt19937& random) {
  const auto word = [&random] { return kWords[random() % kWords.size()]; };
  switch (random() % 9) {
    case 0:
      return "/api/v1/search?q=" + word();
    case 1:
      return "/api/v1/search?q=" + word() + "+" + word() + "&explain=1";
    case 2:
      return "/api/v1/search?q=" + word() + "&year=2012&sort=newest&page=2";
    case 3:
      return "/api/v1/suggest?q=" + word().substr(0, 3);
    case 4:
      return "/search?q=" + word().substr(0, 4) + "*&lang=en";
    case 5:
      return "/api/v1/search?q=" + misspelt(word(), random);
    case 6:
      return "/search?q=" + misspelt(word(), random) + "+" + word();
    case 7:
      return "/api/v1/suggest?q=" + misspelt(word(), random);
    default:
      return "/api/v1/search?q=-" + word() + "&city=leeds";
  }
}

// What a server suggests for the secret words, misspelt, begun or in parts of a compound.
std::string suggested(const Server& server) {
  std::string all;
  for (const std::string target :
       {"search?q=Verschlussache", "search?q=Trassenverlegun", "suggest?q=versch",
        "suggest?q=Trassenverlegunk", "search?q=Klimatrassenverlegunk", "suggest?q=Klima+tras"}) {
    const auto answer = server.json("/api/v1/" + target);
    for (const auto& one : answer["suggestions"]) {
      all += one["text"].get<std::string>() + "; ";
    }
  }
  return all;
}

TEST(Audience, InternalDocumentsChangeNoPublicByte) {
  Archive alone, beside;
  std::mt19937 same(1), other(1), hidden(2), requests(3);
  alone.lines(lines_of("p", 60, "", same));
  beside.lines(lines_of("i", 100, ",\"audience\":\"internal\"", hidden) +
               lines_of("p", 60, "", other));
  ASSERT_EQ(alone.indexer({"run"}).code, 0);
  ASSERT_EQ(beside.indexer({"run"}).code, 0);
  ASSERT_NE(beside.indexer({"status", "--json"}).out.find("\"documents\":160"), std::string::npos);
  Server one(alone.config()), two(beside.config());
  for (int i = 0; i < 1000; ++i) {
    const std::string target = random_target(requests);
    ASSERT_EQ(without_time(one.get(target)), without_time(two.get(target))) << target;
  }
}

TEST(Audience, InternalWordsAreSuggestedToStaffOnly) {
  Archive archive;
  std::mt19937 hidden(2), shown(1);
  archive.lines(lines_of("i", 20, ",\"audience\":\"internal\"", hidden) +
                lines_of("p", 20, "", shown));
  ASSERT_EQ(archive.indexer({"run"}).code, 0);
  Server everyone(archive.config()), staff(archive.config(), {"--audience", "staff", "--no-login"});
  EXPECT_EQ(suggested(everyone), "");
  EXPECT_EQ(suggested(staff),
            "Verschlusssache; Trassenverlegung; Verschlusssache; Trassenverlegung; "
            "Klima Trassenverlegung; ");
}

}  // namespace
}  // namespace lotse::tests
