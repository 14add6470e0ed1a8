#include "tests/benchmarks/evaluation_set.h"

#include <algorithm>
#include <cmath>
#include <fstream>
#include <nlohmann/json.hpp>
#include <set>
#include <sstream>
#include <stdexcept>

namespace lotse::benchmarks {
namespace {

namespace fs = std::filesystem;

std::ifstream opened(const fs::path& file) {
  std::ifstream stream(file);
  if (!stream) throw std::runtime_error(file.string() + ": cannot be read");
  return stream;
}

std::vector<SetDocument> read_documents(const fs::path& file) {
  auto stream = opened(file);
  std::vector<SetDocument> documents;
  for (std::string line; std::getline(stream, line);) {
    const auto json = nlohmann::json::parse(line);
    documents.push_back({json.at("id"), json.value("title", ""), json.at("text")});
  }
  return documents;
}

std::map<std::string, std::map<std::string, int>> read_judgements(
    const fs::path& file, const std::map<std::string, std::string>& ids) {
  auto stream = opened(file);
  std::map<std::string, std::map<std::string, int>> judgements;
  std::string question, unused, document;
  for (int grade = 0; stream >> question >> unused >> document >> grade;) {
    const auto named = ids.find(document);
    if (grade == 0 || (!ids.empty() && named == ids.end())) continue;
    judgements[question][ids.empty() ? document : named->second] = grade;
  }
  return judgements;
}

// Sum over the first ten ranks.
double discounted(const std::vector<int>& grades) {
  double sum = 0;
  for (std::size_t i = 0; i < std::min<std::size_t>(grades.size(), 10); ++i) {
    sum += (std::exp2(grades[i]) - 1) / std::log2(static_cast<double>(i) + 2);
  }
  return sum;
}

}  // namespace

EvaluationSet read_set(const fs::path& folder) {
  EvaluationSet set;
  set.name = (folder / "").parent_path().filename().string();
  set.documents = read_documents(folder / "documents.jsonl");
  read_questions(folder, {}, set);
  return set;
}

void read_questions(const fs::path& folder, const std::map<std::string, std::string>& ids,
                    EvaluationSet& set) {
  auto judgements = read_judgements(folder / "qrels.txt", ids);
  auto stream = opened(folder / "queries.tsv");
  for (std::string line; std::getline(stream, line);) {
    const std::size_t tab = line.find('\t');
    const std::string id = line.substr(0, tab);
    if (tab == std::string::npos || !judgements.contains(id)) continue;
    const std::size_t end = line.find('\t', tab + 1);
    const std::string kind = end == std::string::npos ? "" : line.substr(line.rfind('\t') + 1);
    set.questions.push_back({id, line.substr(tab + 1, end - tab - 1), kind, judgements[id]});
  }
  if (set.questions.empty()) throw std::runtime_error(folder.string() + ": no judged question");
}

Measures measures_of(const Ranking& ranking, const Question& question) {
  Measures measures;
  std::vector<int> grades, best;
  double found10 = 0, found100 = 0;
  for (std::size_t i = 0; i < std::min<std::size_t>(ranking.size(), 100); ++i) {
    const auto judged = question.relevant.find(ranking[i]);
    const bool relevant = judged != question.relevant.end();
    grades.push_back(relevant ? judged->second : 0);
    found100 += relevant ? 1 : 0;
    if (i >= 10 || !relevant) continue;
    if (found10 == 0) measures.mrr10 = 1 / (static_cast<double>(i) + 1);
    ++found10;
  }
  for (const auto& [document, grade] : question.relevant) best.push_back(grade);
  std::ranges::sort(best, std::greater());
  const auto all = static_cast<double>(question.relevant.size());
  measures.ndcg10 = discounted(grades) / discounted(best);
  measures.recall10 = found10 / all;
  measures.recall100 = found100 / all;
  return measures;
}

Measures mean_of(const std::vector<Ranking>& rankings, const EvaluationSet& set) {
  Measures mean;
  const auto count = static_cast<double>(set.questions.size());
  for (std::size_t i = 0; i < set.questions.size(); ++i) {
    const Measures one = measures_of(rankings[i], set.questions[i]);
    mean.ndcg10 += one.ndcg10 / count;
    mean.mrr10 += one.mrr10 / count;
    mean.recall10 += one.recall10 / count;
    mean.recall100 += one.recall100 / count;
  }
  return mean;
}

}  // namespace lotse::benchmarks
