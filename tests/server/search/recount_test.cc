// The searcher against a recount over the plain documents: totals, readings, every facet count and
// the set of hits, on one index and on two opened together.
#include "tests/server/search/recount.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <random>

#include "server/search/xapian_searcher.h"
#include "tests/temp_folder.h"

namespace lotse::search {
namespace {

#ifdef NDEBUG
constexpr int kRequests = 2000;
#else
constexpr int kRequests = 250;  // with sanitizers
#endif
constexpr unsigned kDocuments = 300;

class RandomRequests {
 public:
  explicit RandomRequests(unsigned seed) : random_(seed) {}

  Question question() {
    Question question;
    for (auto n = below(6); n > 0; --n) question.loose.push_back(word());
    if (below(4) == 0) question.excluded.push_back(word());
    if (below(6) == 0) question.required.push_back(content_word());
    if (below(6) == 0) question.either.emplace_back(content_word(), content_word());
    if (below(5) == 0) question.phrases.push_back(phrase_word() + " " + phrase_word());
    if (below(8) == 0) question.city = "kumasi";
    return question;
  }

  SearchRequest request() {
    static const std::map<std::size_t, std::vector<std::string>> kValues{
        {0, {"kumasi", "leeds", "dortmund", "atlantis", "none"}},
        {1, {"gh", "gb", "none"}},
        {2, {"13", "17", "1", "none"}},
        {4, {"resolution", "report", "minutes"}},
        {5, {"de", "en", "other"}},
        {6, {"eurocities", "none"}},
        {7, {"rat", "none", "unbekannt"}},
        {8, {"twinning", "none"}},
        {9, {"lines", "files", "none"}}};
    SearchRequest request;
    request.match = static_cast<Match>(below(3));
    request.sort = static_cast<Sort>(below(3));
    request.widen = below(4) != 0;
    request.stated_goals_only = below(3) == 0;
    request.size = 100;
    for (const auto& [facet, values] : kValues) {
      if (below(6) == 0) request.chosen[facet] = some(values);
    }
    if (below(4) == 0) request.chosen[3] = years();
    return request;
  }

 private:
  std::size_t below(std::size_t limit) { return random_() % limit; }
  std::string word() {
    return below(12) == 0 ? "unbekannteswort" : sample_words()[below(sample_words().size())];
  }
  std::string content_word() {
    static const std::vector<std::string> words{"Klima", "Vereine", "city", "Wasser", "Muenster"};
    return words[below(words.size())];
  }
  // Words whose exact form is one and the same in every spelling of the sample.
  std::string phrase_word() {
    static const std::vector<std::string> words{"Stadt", "Rat", "der", "und", "Klima", "Dortmund"};
    return words[below(words.size())];
  }
  std::vector<std::string> some(const std::vector<std::string>& values) {
    std::vector<std::string> chosen;
    for (const auto& value : values) {
      if (below(3) == 0) chosen.push_back(value);
    }
    return chosen;
  }
  std::vector<std::string> years() {
    std::vector<std::string> years;
    const auto first = 2006 + below(15);
    for (auto year = first; year <= first + below(8); ++year) years.push_back(std::to_string(year));
    if (below(3) == 0) years.push_back("none");
    return years;
  }

  std::mt19937 random_;
};

std::string facets_text(const SearchResult& result) {
  std::string text;
  for (std::size_t facet = 0; facet < result.facets.size(); ++facet) {
    std::map<std::string, std::uint64_t> counts;
    for (const FacetValue& value : result.facets[facet]) counts[value.value] = value.count;
    text += std::string(schema::kFacets[facet].name);
    for (const auto& [value, count] : counts) text += " " + value + "=" + std::to_string(count);
    text += "; ";
  }
  return text;
}

Counted counted(XapianSearcher& searcher, SearchRequest request) {
  Counted counted;
  for (request.page = 1; request.page < 5; ++request.page) {
    auto outcome = searcher.search(request);
    const auto* result = std::get_if<SearchResult>(&outcome);
    if (result == nullptr) {
      ADD_FAILURE() << std::get<Refusal>(outcome).text;
      return counted;
    }
    counted.total = result->total;
    counted.match = result->match;
    counted.other =
        result->other_reading_total ? std::to_string(*result->other_reading_total) : "-";
    counted.facets = facets_text(*result);
    for (const Hit& hit : result->hits) counted.ids.push_back(hit.record.id);
    if (result->hits.empty()) break;
  }
  std::ranges::sort(counted.ids);
  return counted;
}

std::string show(const Counted& counted) {
  std::string text =
      std::to_string(counted.total) + (counted.match == Match::kAny ? " any" : " all");
  text += " other " + counted.other + " " + counted.facets;
  for (const auto& id : counted.ids) text += " " + id.substr(10);
  return text;
}

void compare(XapianSearcher& searcher, const Recount& recount, unsigned seed) {
  RandomRequests random(seed);
  for (int i = 0; i < kRequests; ++i) {
    const Question question = random.question();
    SearchRequest request = random.request();
    request.q = question.typed();
    ASSERT_EQ(show(counted(searcher, request)), show(recount.count(question, request)))
        << "request " << i << ": " << request.q;
  }
}

TEST(Recount, OneIndexAnswersLikeTheRecount) {
  const tests::TempFolder folder;
  const auto documents = random_documents(kDocuments, 1);
  write_index(folder / "public", documents);
  XapianSearcher searcher({folder / "public"});
  compare(searcher, Recount(documents), 2);
}

TEST(Recount, TwoIndexesTogetherAnswerLikeTheRecount) {
  const tests::TempFolder folder;
  const auto documents = random_documents(kDocuments, 3);
  const auto middle = documents.begin() + kDocuments / 3;
  write_index(folder / "public", {middle, documents.end()});
  write_index(folder / "internal", {documents.begin(), middle});
  XapianSearcher searcher({folder / "public", folder / "internal"});
  compare(searcher, Recount(documents), 4);
}

}  // namespace
}  // namespace lotse::search
