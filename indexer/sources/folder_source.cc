#include "indexer/sources/folder_source.h"

#include <set>
#include <system_error>
#include <vector>

namespace lotse::sources {
namespace {

namespace fs = std::filesystem;

bool is_inside(const fs::path& path, const fs::path& root) {
  const auto relative = path.lexically_relative(root);
  return !relative.empty() && *relative.begin() != "..";
}

std::string kind_of(fs::file_type type) {
  switch (type) {
    case fs::file_type::fifo:
      return "a FIFO";
    case fs::file_type::socket:
      return "a socket";
    case fs::file_type::block:
    case fs::file_type::character:
      return "a device";
    case fs::file_type::not_found:
      return "a dangling link";
    default:
      return "no regular file";
  }
}

// One walk below a root: depth first, names in byte order, so that two runs list alike.
class Walk {
 public:
  Walk(const fs::path& root, Listing& listing) : root_(fs::canonical(root)), listing_(listing) {}

  void folder(const fs::path& path, const std::string& address) {
    std::error_code error;
    const fs::path real = fs::canonical(path, error);
    if (error || !visited_.insert(real).second) return;  // a loop of links
    std::set<std::string> names;
    for (fs::directory_iterator entries(path, error), end; !error && entries != end;
         entries.increment(error))
      names.insert(entries->path().filename().string());
    if (error) return incomplete(path, error);
    for (const std::string& name : names)
      if (!name.starts_with(".")) entry(path / name, address + name, names);
  }

  Discovery result() const { return result_; }

 private:
  void incomplete(const fs::path& path, const std::error_code& error) {
    result_.complete = false;
    result_.failure = path.string() + ": " + error.message();
  }

  void entry(const fs::path& path, const std::string& address, const std::set<std::string>& names) {
    std::error_code error;
    if (fs::is_symlink(fs::symlink_status(path, error)) && leads_outside(path))
      return listing_.skipped(address, "outside_root",
                              "a symbolic link out of the source's folder");
    const fs::file_status status = fs::status(path, error);
    if (status.type() == fs::file_type::directory) return folder(path, address + "/");
    if (status.type() != fs::file_type::regular)
      return listing_.skipped(address, "not_a_file", kind_of(status.type()));
    if (!address.ends_with(kMetaEnding)) file(path, address, names);
  }

  bool leads_outside(const fs::path& path) const {
    std::error_code error;
    const fs::path real = fs::canonical(path, error);
    return !error && !is_inside(real, root_);
  }

  void file(const fs::path& path, const std::string& address, const std::set<std::string>& names) {
    FoundFile found{address, path, {}, fingerprint_of(path)};
    if (names.contains(path.filename().string() + std::string(kMetaEnding))) {
      found.meta = path.string() + std::string(kMetaEnding);
      if (leads_outside(found.meta))
        return listing_.skipped(address, "outside_root",
                                "its meta file is a symbolic link out of the source's folder");
      const std::string meta = fingerprint_of(found.meta);
      found.fingerprint =
          meta.empty() || found.fingerprint.empty() ? "" : found.fingerprint + "|" + meta;
    }
    listing_.file(found);
  }

  fs::path root_;
  Listing& listing_;
  std::set<fs::path> visited_;
  Discovery result_;
};

}  // namespace

Discovery FolderSource::discover(const std::string&, Listing& listing) {
  std::error_code error;
  if (!fs::is_directory(root_, error)) return {false, root_.string() + ": no such folder", ""};
  Walk walk(root_, listing);
  walk.folder(root_, "");
  return walk.result();
}

}  // namespace lotse::sources
