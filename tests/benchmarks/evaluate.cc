// evaluate [--own] [--floors FILE] [--runs FOLDER] [--only NAME] [SET...]: how good answers are, by
// Lotse and by plain engines in one run, as one table. Own judged sets always (tests/judged,
// tests/analyzers/compounds); those of ../shared/evaluation beside the repository if they are there
// and --own is not said; SETs are folders of documents.jsonl, queries.tsv, qrels.txt, and then only
// they are evaluated. --runs also writes rankings as TREC runs. --floors ends with 1 if a figure is
// below what FILE records.
#include <cstdio>
#include <exception>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <map>
#include <string>
#include <vector>

#include "indexer/schema/word_tables.h"
#include "tests/benchmarks/evaluated_pairs.h"
#include "tests/benchmarks/evaluated_splits.h"
#include "tests/benchmarks/evaluated_systems.h"
#include "tests/benchmarks/floors.h"
#include "tests/benchmarks/sample_archive_set.h"

namespace {

namespace fs = std::filesystem;
using namespace lotse::benchmarks;

struct Wishes {
  fs::path runs, floors;
  std::string only;  // part of a system's name
  bool own = false;
  std::vector<fs::path> sets;
};

Wishes wishes_of(const std::vector<std::string>& arguments) {
  Wishes wishes;
  for (std::size_t i = 0; i < arguments.size(); ++i) {
    const bool more = i + 1 < arguments.size();
    if (arguments[i] == "--runs" && more) {
      wishes.runs = arguments[++i];
    } else if (arguments[i] == "--floors" && more) {
      wishes.floors = arguments[++i];
    } else if (arguments[i] == "--only" && more) {
      wishes.only = arguments[++i];
    } else if (arguments[i] == "--own") {
      wishes.own = true;
    } else {
      wishes.sets.emplace_back(arguments[i]);
    }
  }
  return wishes;
}

class Evaluation {
 public:
  explicit Evaluation(const Wishes& wishes) : wishes_(wishes) {}

  void everything() {
    const fs::path tests = fs::path(LOTSE_SOURCE_DIR) / "tests";
    const fs::path shared = fs::path(LOTSE_SOURCE_DIR).parent_path() / "shared" / "evaluation";
    pairs(tests / "judged/pairs.tsv");
    pairs(tests / "judged/pairs_held_out.tsv");
    if (is_wanted(shared)) pairs(shared / "pairs.tsv", "development ");
    for (const auto& file : fs::directory_iterator(tests / "analyzers/compounds")) {
      if (file.path().extension() == ".txt") splits(file.path());
    }
    if (is_wanted(shared)) splits(shared / "compounds.txt");
    const BuiltArchive samples(fs::path(LOTSE_SOURCE_DIR) / "config/lotse.toml");
    ranking(sample_archive_set(samples, tests / "judged"));
    for (const char* name : {"council", "mlqa-de"}) {
      if (is_wanted(shared / name)) ranking(read_set(shared / name));
    }
  }

  void ranking(const EvaluationSet& set) {
    std::printf("%s: %zu documents, %zu questions\n", set.name.c_str(), set.documents.size(),
                set.questions.size());
    std::printf("  %-24s nDCG@10  MRR@10    R@10   R@100\n", "");
    for (const System& system : evaluated_systems()) {
      if (system.name.find(wishes_.only) == std::string::npos) continue;
      const auto rankings = system.rankings(set);
      const Measures mean = mean_of(rankings, set);
      std::printf("  %-24s  %.4f  %.4f  %.4f  %.4f\n", system.name.c_str(), mean.ndcg10, mean.mrr10,
                  mean.recall10, mean.recall100);
      std::fflush(stdout);
      if (!wishes_.runs.empty()) write_run(set, system.name, rankings);
      if (system.name != "Lotse") continue;
      figures_[set.name + " nDCG@10"] = mean.ndcg10;
      show_kinds(set, rankings);
    }
  }

  const Figures& figures() const { return figures_; }

 private:
  bool is_wanted(const fs::path& folder) const { return !wishes_.own && fs::exists(folder); }

  void pairs(const fs::path& file, const std::string& kind = "") {
    const auto all = read_pairs(file);
    const std::string name = kind + file.stem().string();
    std::printf("%s: pairs of question and text, right\n", name.c_str());
    for (const PairSystem& system : pair_systems()) {
      if (system.name.find(wishes_.only) == std::string::npos) continue;
      const auto found = system.finds(all);
      double right[2] = {}, count[2] = {};
      for (std::size_t i = 0; i < all.size(); ++i) {
        ++count[all[i].must ? 1 : 0];
        right[all[i].must ? 1 : 0] += found[i] == all[i].must ? 1 : 0;
      }
      std::printf("  %-24s  must %.0f of %.0f (%.3f), must not %.0f of %.0f (%.3f)\n",
                  system.name.c_str(), right[1], count[1], right[1] / count[1], right[0], count[0],
                  right[0] / count[0]);
      if (system.name != "Lotse") continue;
      figures_[name + " must"] = right[1] / count[1];
      figures_[name + " must not"] = right[0] / count[0];
    }
  }

  void splits(const fs::path& file) {
    const Splits splits = evaluated_splits(file);
    const auto share = [](std::size_t right, std::size_t all) {
      return all == 0 ? 1 : static_cast<double>(right) / static_cast<double>(all);
    };
    std::printf("%s: compounds %zu of %zu (%.3f), whole words %zu of %zu (%.3f)\n",
                file.filename().c_str(), splits.compounds_right, splits.compounds,
                share(splits.compounds_right, splits.compounds), splits.whole_right, splits.whole,
                share(splits.whole_right, splits.whole));
    figures_[file.stem().string() + " split"] =
        share(splits.compounds_right + splits.whole_right, splits.compounds + splits.whole);
  }

  void show_kinds(const EvaluationSet& set, const std::vector<Ranking>& rankings) {
    std::map<std::string, std::vector<double>> kinds;
    for (std::size_t i = 0; i < rankings.size(); ++i) {
      if (set.questions[i].kind.empty()) continue;
      kinds[set.questions[i].kind].push_back(measures_of(rankings[i], set.questions[i]).ndcg10);
    }
    for (const auto& [kind, values] : kinds) {
      double sum = 0;
      for (const double value : values) sum += value;
      const double mean = sum / static_cast<double>(values.size());
      std::printf("    %-22s  %.4f  (%zu questions)\n", kind.c_str(), mean, values.size());
      figures_[set.name + " " + kind + " nDCG@10"] = mean;
    }
  }

  void write_run(const EvaluationSet& set, const std::string& system,
                 const std::vector<Ranking>& rankings) const {
    fs::create_directories(wishes_.runs);
    std::ofstream run(wishes_.runs / (set.name + " " + system + ".run"));
    for (std::size_t i = 0; i < set.questions.size(); ++i) {
      for (std::size_t rank = 0; rank < rankings[i].size(); ++rank) {
        run << set.questions[i].id << " Q0 " << rankings[i][rank] << ' ' << rank + 1 << ' '
            << 1000 - rank << " lotse\n";
      }
    }
  }

  const Wishes& wishes_;
  Figures figures_;
};

int evaluate(const Wishes& wishes) {
  const auto words = lotse::schema::use_word_tables(
      fs::read_symlink("/proc/self/exe").parent_path().parent_path() / "share", std::cerr);
  Evaluation evaluation(wishes);
  for (const fs::path& folder : wishes.sets) evaluation.ranking(read_set(folder));
  if (wishes.sets.empty()) evaluation.everything();
  if (wishes.floors.empty()) return 0;
  const auto faults = below_floors(wishes.floors, evaluation.figures());
  for (const std::string& fault : faults) std::fprintf(stderr, "evaluate: %s\n", fault.c_str());
  return faults.empty() ? 0 : 1;
}

}  // namespace

int main(int count, char** arguments) {
  try {
    return evaluate(wishes_of({arguments + 1, arguments + count}));
  } catch (const std::exception& error) {
    std::fprintf(stderr, "evaluate: %s\n", error.what());
    return 1;
  }
}
