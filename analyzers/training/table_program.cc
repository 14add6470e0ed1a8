#include "analyzers/training/table_program.h"

#include <exception>
#include <fstream>
#include <iostream>
#include <iterator>
#include <stdexcept>

namespace lotse::analyzers::training {
namespace {

namespace fs = std::filesystem;

// Written beside and renamed, so that no program ever maps half a table.
void write_file(const fs::path& file, const char* bytes, std::size_t size) {
  const fs::path part = file.string() + ".part";
  std::ofstream stream(part, std::ios::binary);
  stream.write(bytes, static_cast<std::streamsize>(size));
  stream.close();
  if (!stream) throw std::runtime_error("cannot write " + part.string());
  fs::rename(part, file);
}

}  // namespace

bool WordLists::has(const std::string& path, const std::string& package) {
  const bool there = fs::exists(root_ / path);
  if (!there) missing_.push_back(package);
  return there;
}

std::string WordLists::bytes_of(const std::string& path) const {
  std::ifstream stream(root_ / path, std::ios::binary);
  if (!stream) throw std::runtime_error("cannot read " + (root_ / path).string());
  return {std::istreambuf_iterator<char>(stream), {}};
}

int run_table_program(int count, char** values, const std::string& name, const std::string& loss,
                      const std::function<Table(WordLists&)>& make) {
  if (count != 2 && count != 3) {
    std::cerr << "usage: " << name << " OUT [ROOT]\n";
    return 2;
  }
  try {
    const fs::path out = values[1];
    WordLists lists(count == 3 ? values[2] : "/");
    const Table table = make(lists);
    std::string missing;
    for (const std::string& package : lists.missing()) {
      missing += package + "\n";
      std::cerr << name << ": " << package << " is not there; " << loss << "\n";
    }
    write_file(out, reinterpret_cast<const char*>(table.bytes.data()), table.bytes.size());
    write_file(out.string() + ".missing", missing.data(), missing.size());
    std::cerr << name << ": " << table.told << ", " << table.bytes.size() << " bytes\n";
    return 0;
  } catch (const std::exception& error) {
    std::cerr << name << ": " << error.what() << "\n";
    return 1;
  }
}

}  // namespace lotse::analyzers::training
