// lotse-dictionary OUT [ROOT]: makes the German-English dictionary of the word list in Debian's
// package trans-de-en (below ROOT, "/" by default). Run by the build. Without the list the
// dictionary is empty, which is said on stderr and in OUT.missing; the same list gives the same
// bytes.
#include <exception>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>

#include "analyzers/translation/training/entry_table.h"

namespace {

namespace fs = std::filesystem;
namespace training = lotse::analyzers::training;

std::string bytes_of(const fs::path& file) {
  std::ifstream stream(file, std::ios::binary);
  if (!stream) throw std::runtime_error("cannot read " + file.string());
  return {std::istreambuf_iterator<char>(stream), {}};
}

// Written beside and renamed, so that no program ever maps half a dictionary.
void write_file(const fs::path& file, const char* bytes, std::size_t size) {
  const fs::path part = file.string() + ".part";
  std::ofstream stream(part, std::ios::binary);
  stream.write(bytes, static_cast<std::streamsize>(size));
  stream.close();
  if (!stream) throw std::runtime_error("cannot write " + part.string());
  fs::rename(part, file);
}

void make_dictionary(const fs::path& out, const fs::path& root) {
  training::EntryTable table;
  std::string missing;
  const fs::path list = root / "usr/share/trans/de-en";
  if (fs::exists(list)) {
    training::for_each_row(bytes_of(list), [&](const auto& row) { table.add(row); });
  } else {
    missing = "trans-de-en\n";
    std::cerr << "lotse-dictionary: trans-de-en is not there; only the glossary will translate\n";
  }
  const auto entries = table.entries();
  const auto bytes = lotse::analyzers::write_dictionary(entries);
  write_file(out, reinterpret_cast<const char*>(bytes.data()), bytes.size());
  write_file(out.string() + ".missing", missing.data(), missing.size());
  std::cerr << "lotse-dictionary: " << entries.size() << " keys, " << bytes.size() << " bytes\n";
}

}  // namespace

int main(int count, char** values) {
  if (count != 2 && count != 3) {
    std::cerr << "usage: lotse-dictionary OUT [ROOT]\n";
    return 2;
  }
  try {
    make_dictionary(values[1], count == 3 ? values[2] : "/");
    return 0;
  } catch (const std::exception& error) {
    std::cerr << "lotse-dictionary: " << error.what() << "\n";
    return 1;
  }
}
