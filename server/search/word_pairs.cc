#include "server/search/word_pairs.h"

#include <algorithm>

#include "server/search/phrases.h"
#include "server/search/word_weight.h"

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
  std::vector<double> holding(pairs);
  for (std::size_t d = 0; d < documents.size(); ++d) {
    deadline.check();
    auto left = positions_of(database, documents[d], forms[0]);
    for (std::size_t pair = 0; pair < pairs; ++pair) {
      auto right = positions_of(database, documents[d], forms[pair + 1]);
      counts[d][pair] = neighbours(left, right);
      if (counts[d][pair] > 0) ++holding[pair];
      left = std::move(right);
    }
  }
  const double average = database.get_avlength();
  for (std::size_t d = 0; d < documents.size(); ++d) {
    const auto length = static_cast<double>(database.get_doclength(documents[d]));
    for (std::size_t pair = 0; pair < pairs; ++pair) {
      if (counts[d][pair] == 0) continue;
      const double share = holding[pair] / database.get_doccount();
      gains[d] += kPairWeight * word_weight(counts[d][pair], length, average, share);
    }
  }
  return gains;
}

}  // namespace lotse::search
