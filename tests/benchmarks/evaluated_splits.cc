#include "tests/benchmarks/evaluated_splits.h"

#include <algorithm>
#include <sstream>
#include <stdexcept>
#include <string>
#include <vector>

#include "tests/process.h"

namespace lotse::benchmarks {
namespace {

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  std::istringstream stream(text);
  for (std::string line; std::getline(stream, line);) {
    if (!line.empty() && !line.starts_with('#')) lines.push_back(line);
  }
  return lines;
}

}  // namespace

Splits evaluated_splits(const std::filesystem::path& file) {
  const auto gold = lines_of(tests::read_file(file));
  std::string words;
  for (const std::string& line : gold) words += line + "\n";
  std::erase(words, '|');
  const auto made = lines_of(tests::run({tests::program("lotse-indexer"), "split"}, words).out);
  if (gold.empty() || made.size() != gold.size()) {
    throw std::runtime_error(file.string() + ": not every word was answered");
  }
  Splits splits;
  for (std::size_t i = 0; i < gold.size(); ++i) {
    const bool compound = gold[i].find('|') != std::string::npos;
    ++(compound ? splits.compounds : splits.whole);
    (compound ? splits.compounds_right : splits.whole_right) += gold[i] == made[i] ? 1 : 0;
  }
  return splits;
}

}  // namespace lotse::benchmarks
