#include "tests/benchmarks/built_archive.h"

#include <cstdlib>
#include <nlohmann/json.hpp>
#include <sstream>
#include <stdexcept>

#include "indexer/schema/generation.h"
#include "tests/process.h"

namespace lotse::benchmarks {

BuiltArchive::BuiltArchive(const std::filesystem::path& settings) {
  ::setenv("LOTSE_DATA_DIR", (folder_ / "var").c_str(), 1);
  const auto indexer = [&](const std::string& command, const std::string& option) {
    std::vector<std::string> arguments{tests::program("lotse-indexer"), "--config", settings,
                                       command};
    if (!option.empty()) arguments.push_back(option);
    const tests::Ended ended = tests::run(arguments);
    if (ended.code != 0) throw std::runtime_error(command + ": " + ended.err);
    return ended.out;
  };
  indexer("run", "");
  std::istringstream rows(indexer("status", "--documents"));
  ::unsetenv("LOTSE_DATA_DIR");
  for (std::string row; std::getline(rows, row);) {
    const auto one = nlohmann::json::parse(row);
    if (one["stage"] != "indexed") continue;
    keys_[one["id"]] = one["source"].get<std::string>() + "/" + one["address"].get<std::string>();
  }
}

std::filesystem::path BuiltArchive::index() const {
  return schema::index_folder(folder_ / "var", schema::Audience::kPublic);
}

}  // namespace lotse::benchmarks
