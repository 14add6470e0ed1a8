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

std::string lines_of(const std::string& prefix, int count, const std::string& more,
                     std::mt19937& random) {
  std::string lines;
  for (int i = 0; i < count; ++i) {
    std::string text;
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

std::string random_target(std::mt19937& random) {
  const auto word = [&random] { return kWords[random() % kWords.size()]; };
  switch (random() % 6) {
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
    default:
      return "/api/v1/search?q=-" + word() + "&city=leeds";
  }
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

}  // namespace
}  // namespace lotse::tests
