// A small archive in a folder of its own, driven through the real lotse-indexer.
#pragma once

#include <gtest/gtest.h>

#include <chrono>
#include <filesystem>
#include <map>
#include <nlohmann/json.hpp>
#include <sstream>
#include <string>
#include <vector>

#include "tests/process.h"
#include "tests/temp_folder.h"

namespace lotse::tests {

class Archive {
 public:
  Archive() {
    std::filesystem::create_directories(folder_ / "files");
    settings("");
  }

  // Two sources: "files" (folder, public) and "lines" (jsonl, public); `extra` goes to the first.
  void settings(const std::string& extra, const std::string& audience = "public") {
    folder_.write("lotse.toml",
                  "[[source]]\nname = \"files\"\nkind = \"folder\"\npath = "
                  "\"files\"\naudience = \"" +
                      audience + "\"\n" + extra +
                      "\n[[source]]\nname = \"lines\"\nkind = \"jsonl\"\npath = "
                      "\"docs.jsonl\"\naudience = \"public\"\n");
    if (!std::filesystem::exists(folder_ / "docs.jsonl")) folder_.write("docs.jsonl", "");
  }
  void file(const std::string& name, const std::string& content) const {
    folder_.write("files/" + name, content);
  }
  void lines(const std::string& content) const { folder_.write("docs.jsonl", content); }
  void remove(const std::string& name) const {
    std::filesystem::remove_all(folder_ / "files" / name);
  }

  Ended indexer(std::vector<std::string> arguments) const {
    arguments.insert(arguments.begin(), {program("lotse-indexer"), "--config", config()});
    return tests::run(std::move(arguments));
  }
  std::string config() const { return (folder_ / "lotse.toml").string(); }
  const std::filesystem::path& path() const { return folder_.path(); }

  // "files/a.txt indexed, files/b.pdf rejected:encrypted", ordered by address; gone ones too.
  std::string documents() const {
    std::istringstream rows(indexer({"status", "--json", "--documents"}).out);
    std::map<std::string, std::string> stages;
    for (std::string row; std::getline(rows, row);) {
      const auto one = nlohmann::json::parse(row);
      const std::string reason =
          one["reason"].is_null() ? "" : ":" + one["reason"].get<std::string>();
      stages[one["source"].get<std::string>() + "/" + one["address"].get<std::string>()] =
          one["stage"].get<std::string>() + reason;
    }
    std::string text;
    for (const auto& [address, stage] : stages)
      text += (text.empty() ? "" : ", ") + address + " " + stage;
    return text;
  }

 private:
  TempFolder folder_;
};

}  // namespace lotse::tests
