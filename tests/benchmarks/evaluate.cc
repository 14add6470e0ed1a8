// evaluate [--runs FOLDER] [--only NAME] [SET...]: ranks the questions of each set by Lotse and by
// plain engines, in one run, and prints one table. Without a set: those in ../shared/evaluation
// beside the repository, if they are there. --runs also writes the rankings as TREC runs.
#include <cstdio>
#include <exception>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <string>
#include <vector>

#include "indexer/schema/word_table_file.h"
#include "tests/benchmarks/evaluated_systems.h"

namespace {

namespace fs = std::filesystem;
using namespace lotse::benchmarks;

struct Wishes {
  fs::path runs;
  std::string only;  // part of a system's name
  std::vector<fs::path> sets;
};

Wishes wishes_of(const std::vector<std::string>& arguments) {
  Wishes wishes;
  for (std::size_t i = 0; i < arguments.size(); ++i) {
    const bool more = i + 1 < arguments.size();
    if (arguments[i] == "--runs" && more) {
      wishes.runs = arguments[++i];
    } else if (arguments[i] == "--only" && more) {
      wishes.only = arguments[++i];
    } else {
      wishes.sets.emplace_back(arguments[i]);
    }
  }
  if (!wishes.sets.empty()) return wishes;
  const fs::path sets = fs::path(LOTSE_SOURCE_DIR).parent_path() / "shared" / "evaluation";
  for (const char* name : {"council", "mlqa-de"}) {
    if (fs::exists(sets / name)) wishes.sets.push_back(sets / name);
  }
  return wishes;
}

void write_run(const fs::path& file, const EvaluationSet& set,
               const std::vector<Ranking>& rankings) {
  fs::create_directories(file.parent_path());
  std::ofstream run(file);
  for (std::size_t i = 0; i < set.questions.size(); ++i) {
    for (std::size_t rank = 0; rank < rankings[i].size(); ++rank) {
      run << set.questions[i].id << " Q0 " << rankings[i][rank] << ' ' << rank + 1 << ' '
          << 1000 - rank << " lotse\n";
    }
  }
}

void evaluate(const EvaluationSet& set, const Wishes& wishes) {
  std::printf("%s: %zu documents, %zu questions\n", set.name.c_str(), set.documents.size(),
              set.questions.size());
  std::printf("  %-24s nDCG@10  MRR@10    R@10   R@100\n", "");
  for (const System& system : evaluated_systems()) {
    if (system.name.find(wishes.only) == std::string::npos) continue;
    const auto rankings = system.rankings(set);
    const Measures mean = mean_of(rankings, set);
    std::printf("  %-24s  %.4f  %.4f  %.4f  %.4f\n", system.name.c_str(), mean.ndcg10, mean.mrr10,
                mean.recall10, mean.recall100);
    std::fflush(stdout);
    if (!wishes.runs.empty()) {
      write_run(wishes.runs / (set.name + " " + system.name + ".run"), set, rankings);
    }
  }
}

}  // namespace

int main(int count, char** arguments) {
  try {
    const Wishes wishes = wishes_of({arguments + 1, arguments + count});
    if (wishes.sets.empty()) {
      std::puts("evaluate: no set; name a folder with documents.jsonl, queries.tsv, qrels.txt");
    }
    const auto words = lotse::schema::use_word_table(
        fs::read_symlink("/proc/self/exe").parent_path().parent_path() / "share", std::cerr);
    for (const fs::path& folder : wishes.sets) evaluate(read_set(folder), wishes);
    return 0;
  } catch (const std::exception& error) {
    std::fprintf(stderr, "evaluate: %s\n", error.what());
    return 1;
  }
}
