// The frame of a program "NAME OUT [ROOT]" that makes a word table of the lists of Debian's
// packages below ROOT, "/" by default. A missing list makes a poorer table and is named on stderr
// and in OUT.missing; the same packages give the same bytes. One thread.
#pragma once

#include <cstddef>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace lotse::analyzers::training {

// Word lists below a root.
class WordLists {
 public:
  explicit WordLists(std::filesystem::path root) : root_(std::move(root)) {}

  // False notes the package as missing.
  bool has(const std::string& path, const std::string& package);
  // Throws std::runtime_error that names the file.
  std::string bytes_of(const std::string& path) const;
  const std::vector<std::string>& missing() const { return missing_; }

 private:
  std::filesystem::path root_;
  std::vector<std::string> missing_;
};

struct Table {
  std::vector<std::byte> bytes;
  std::string told;  // what it holds: "483503 words and parts"
};

// To be returned by main: 0, 1 with a reason on stderr, 2 for wrong arguments. `loss` is what a
// missing list costs: "compounds will be split less well".
int run_table_program(int count, char** values, const std::string& name, const std::string& loss,
                      const std::function<Table(WordLists&)>& make);

}  // namespace lotse::analyzers::training
