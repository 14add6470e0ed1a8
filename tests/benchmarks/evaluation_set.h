// A set of documents, questions and judgements as TREC has them, and how good a ranking is by them.
// Knows no search engine.
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace lotse::benchmarks {

struct SetDocument {
  std::string id, title, text;
};

struct Question {
  std::string id, text, kind;           // kind: "" where the set names none
  std::map<std::string, int> relevant;  // document -> grade, above 0
};

struct EvaluationSet {
  std::string name;
  std::vector<SetDocument> documents;
  std::vector<Question> questions;  // those with a judgement
  std::filesystem::path index;      // of these documents, as the indexer made it; "" if none
};

// Reads documents.jsonl, queries.tsv and qrels.txt; throws std::runtime_error naming what is wrong.
EvaluationSet read_set(const std::filesystem::path& folder);

// Adds the questions of queries.tsv that qrels.txt judges. Documents are named there by what
// `ids` names them; without `ids` by their own id.
void read_questions(const std::filesystem::path& folder,
                    const std::map<std::string, std::string>& ids, EvaluationSet& set);

using Ranking = std::vector<std::string>;  // document ids, best first

struct Measures {
  double ndcg10 = 0, mrr10 = 0, recall10 = 0, recall100 = 0;
};

// Gain 2^grade - 1, discounted by log2(rank + 1): Järvelin and Kekäläinen 2002 as Burges 2005 has
// it.
Measures measures_of(const Ranking& ranking, const Question& question);
// Of all questions; `rankings` in their order.
Measures mean_of(const std::vector<Ranking>& rankings, const EvaluationSet& set);

}  // namespace lotse::benchmarks
