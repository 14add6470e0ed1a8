#include "server/search/word_pairs.h"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "server/search/phrases.h"

namespace lotse::search {
namespace {

constexpr double kPairWeight = 0.7;

std::vector<std::vector<std::string>> exact_forms(const std::vector<WordTerms>& words) {
  std::vector<std::vector<std::string>> forms;
  for (const WordTerms& word : words) {
    auto& list = forms.emplace_back();
    for (const analyzers::Token& token : word.whole) {
      if (token.key == analyzers::Key::kExact) list.push_back(token.text);
    }
  }
  return forms;
}

double neighbours(const std::vector<Xapian::termpos>& left,
                  const std::vector<Xapian::termpos>& right) {
  return static_cast<double>(std::ranges::count_if(
      left, [&](Xapian::termpos at) { return std::ranges::binary_search(right, at + 1); }));
}

// DPH: Amati, Frequentist and Bayesian approach to information retrieval (ECIR 2006), as in Xapian:
// `count` occurrences in a document of `length`, `all` in `documents` of `average` length.
double dph(double count, double length, double all, double documents, double average) {
  const double share = std::min(count / length, 0.999);
  const double norm = (1 - share) * (1 - share) / (count + 1);
  const double weight = count * std::log2(count * average / length * documents / all) +
                        0.5 * std::log2(2 * std::numbers::pi * count * (1 - share));
  return std::max(norm * weight, 0.0);
}

}  // namespace

std::vector<double> pair_gains(const Xapian::Database& database,
                               const std::vector<WordTerms>& words,
                               const std::vector<Xapian::docid>& documents,
                               const Deadline& deadline) {
  std::vector<double> gains(documents.size());
  if (words.size() < 2) return gains;
  const auto forms = exact_forms(words);
  const std::size_t pairs = words.size() - 1;
  std::vector<std::vector<double>> counts(documents.size(), std::vector<double>(pairs));
  std::vector<double> all(pairs);
  for (std::size_t d = 0; d < documents.size(); ++d) {
    deadline.check();
    auto left = positions_of(database, documents[d], forms[0]);
    for (std::size_t pair = 0; pair < pairs; ++pair) {
      auto right = positions_of(database, documents[d], forms[pair + 1]);
      all[pair] += counts[d][pair] = neighbours(left, right);
      left = std::move(right);
    }
  }
  const auto total = static_cast<double>(database.get_doccount());
  for (std::size_t d = 0; d < documents.size(); ++d) {
    const auto length = static_cast<double>(database.get_doclength(documents[d]));
    for (std::size_t pair = 0; pair < pairs; ++pair) {
      if (counts[d][pair] == 0) continue;
      gains[d] +=
          kPairWeight * dph(counts[d][pair], length, all[pair], total, database.get_avlength());
    }
  }
  return gains;
}

}  // namespace lotse::search
