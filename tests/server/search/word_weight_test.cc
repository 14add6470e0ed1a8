// The order that Xapian finds with WordWeight, against every document weighed by hand; what words
// count by their looks.
#include "server/search/word_weight.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <map>
#include <random>
#include <string>
#include <vector>

#include "server/search/word_importance.h"
#include "tests/temp_folder.h"

namespace lotse::search {
namespace {

using Counts = std::map<std::string, int>;

// Short and long documents over seven words, of which the first is in most documents.
std::vector<Counts> some_documents() {
  std::mt19937 random(7);
  std::vector<Counts> documents(400);
  for (Counts& counts : documents) {
    for (auto words = 1 + random() % 3 * (random() % 40); words > 0; --words) {
      ++counts[std::string(1, static_cast<char>('a' + random() % (1 + random() % 7)))];
    }
  }
  return documents;
}

Xapian::WritableDatabase index_of(const std::vector<Counts>& documents, const std::string& path) {
  Xapian::WritableDatabase database(path, Xapian::DB_CREATE);
  for (const Counts& counts : documents) {
    Xapian::Document document;
    for (const auto& [word, count] : counts) {
      document.add_term(word, static_cast<Xapian::termcount>(count));
    }
    database.add_document(document);
  }
  database.commit();
  return database;
}

int count_in(const Counts& counts, const std::string& word) {
  const auto found = counts.find(word);
  return found == counts.end() ? 0 : found->second;
}

int length_of(const Counts& counts) {
  int length = 0;
  for (const auto& [word, count] : counts) length += count;
  return length;
}

// "12:3.4567 ...", best first; equal ones by number.
std::string show(std::vector<std::pair<double, unsigned>> scores, std::size_t size) {
  std::ranges::sort(scores, [](const auto& a, const auto& b) {
    return std::abs(a.first - b.first) > 1e-9 ? a.first > b.first : a.second < b.second;
  });
  std::string text;
  for (std::size_t i = 0; i < std::min(size, scores.size()); ++i) {
    char one[40];
    std::snprintf(one, sizeof one, "%u:%.6f ", scores[i].second, scores[i].first);
    text += one;
  }
  return text;
}

std::string counted_by_hand(const std::vector<Counts>& documents,
                            const std::map<std::string, double>& words, std::size_t size) {
  double all = 0;
  for (const Counts& counts : documents) all += length_of(counts);
  const auto total = static_cast<double>(documents.size());
  std::vector<std::pair<double, unsigned>> scores(documents.size());
  for (unsigned d = 0; d < documents.size(); ++d) scores[d] = {0, d + 1};
  for (const auto& [word, weight] : words) {
    const auto holds = [&word = word](const Counts& counts) { return count_in(counts, word) > 0; };
    const auto share = static_cast<double>(std::ranges::count_if(documents, holds)) / total;
    for (std::size_t d = 0; d < documents.size(); ++d) {
      const double t =
          count_in(documents[d], word) * std::log(1 + all / total / length_of(documents[d]));
      scores[d].first += weight * std::log((share + t) / share);
    }
  }
  std::erase_if(scores, [](const auto& score) { return score.first == 0; });
  return show(scores, size);
}

std::string found_by_xapian(const Xapian::Database& database,
                            const std::map<std::string, double>& words, std::size_t size) {
  std::vector<Xapian::Query> ways;
  for (const auto& [word, weight] : words) {
    ways.emplace_back(Xapian::Query::OP_SCALE_WEIGHT, Xapian::Query(word), weight);
  }
  Xapian::Enquire enquire(database);
  enquire.set_weighting_scheme(WordWeight());
  enquire.set_query(Xapian::Query(Xapian::Query::OP_OR, ways.begin(), ways.end()));
  const auto found = enquire.get_mset(0, static_cast<Xapian::doccount>(size));
  std::vector<std::pair<double, unsigned>> scores;
  for (auto hit = found.begin(); hit != found.end(); ++hit) {
    scores.emplace_back(hit.get_weight(), *hit);
  }
  return show(scores, size);
}

TEST(WordWeight, FirstDocumentsAreThoseOfACountOfAll) {
  const auto documents = some_documents();
  const tests::TempFolder folder;
  const auto database = index_of(documents, (folder / "index").string());
  const std::vector<std::map<std::string, double>> questions{
      {{"a", 1}},
      {{"g", 2.5}, {"a", 1}},
      {{"b", 1}, {"c", 0.7}, {"f", 0.1}},
      {{"a", 1}, {"b", 1}, {"c", 1}, {"d", 1}, {"e", 1}, {"f", 1}, {"g", 1}}};
  for (const auto& words : questions) {
    for (const std::size_t size : {1U, 3U, 20U, 400U}) {
      EXPECT_EQ(found_by_xapian(database, words, size), counted_by_hand(documents, words, size));
    }
  }
}

TEST(WordWeight, GrowsWithTheCountAndFallsWithLengthAndShare) {
  EXPECT_DOUBLE_EQ(word_weight(0, 10, 10, 0.5), 0);
  EXPECT_LT(word_weight(1, 10, 10, 0.5), word_weight(2, 10, 10, 0.5));
  EXPECT_LT(word_weight(1, 20, 10, 0.5), word_weight(1, 10, 10, 0.5));
  EXPECT_LT(word_weight(1, 10, 10, 0.5), word_weight(1, 10, 10, 0.1));
  // Two rare words once each are more than one of them often.
  EXPECT_LT(word_weight(9, 100, 100, 0.01), 2 * word_weight(1, 100, 100, 0.01));
}

TEST(WordImportance, NumbersTellApartAndSmallLettersSayLess) {
  EXPECT_EQ(word_importance("Haushalt"), 1);
  EXPECT_EQ(word_importance("Übergang"), 1);
  EXPECT_EQ(word_importance("2016"), 2.5);
  EXPECT_EQ(word_importance("B3"), 2.5);
  EXPECT_EQ(word_importance("schrieb"), 0.7);
  EXPECT_EQ(word_importance("öffentlich"), 0.7);
  EXPECT_EQ(word_importance("西安"), 1);
}

}  // namespace
}  // namespace lotse::search
