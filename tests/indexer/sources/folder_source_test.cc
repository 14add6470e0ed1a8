#include "indexer/sources/folder_source.h"

#include <gtest/gtest.h>
#include <sys/stat.h>

#include <filesystem>

#include "tests/indexer/sources/listing_log.h"
#include "tests/temp_folder.h"

namespace lotse::sources {
namespace {

namespace fs = std::filesystem;

std::string listed(const fs::path& root) {
  FolderSource source(root);
  return sources::listed(source);
}

TEST(FolderSource, ListsFilesBelowItInByteOrder) {
  const tests::TempFolder folder;
  folder.write("b.txt", "b");
  folder.write("a/z.txt", "z");
  folder.write("a/.hidden", "h");
  EXPECT_EQ(listed(folder.path()), "file a/z.txt; file b.txt; complete");
}

TEST(FolderSource, MetaFilesBelongToTheirDocument) {
  const tests::TempFolder folder;
  folder.write("a.txt", "a");
  folder.write("a.txt.meta.toml", "title = \"A\"");
  EXPECT_EQ(listed(folder.path()), "file a.txt +meta; complete");
}

TEST(FolderSource, LinksStayInsideTheRoot) {
  const tests::TempFolder folder, outside;
  outside.write("secret.txt", "s");
  folder.write("a.txt", "a");
  fs::create_symlink(folder / "a.txt", folder / "inside.txt");
  fs::create_symlink(outside / "secret.txt", folder / "outside.txt");
  fs::create_directory_symlink(outside.path(), folder / "outside");
  fs::create_symlink(folder / "nothing", folder / "zz");
  EXPECT_EQ(listed(folder.path()),
            "file a.txt; file inside.txt; skipped outside outside_root; skipped outside.txt "
            "outside_root; skipped zz not_a_file; complete");
}

TEST(FolderSource, LoopsOfLinksEnd) {
  const tests::TempFolder folder;
  folder.write("a/a.txt", "a");
  fs::create_directory_symlink(folder.path(), folder / "a/loop");
  EXPECT_EQ(listed(folder.path()), "file a/a.txt; complete");
}

TEST(FolderSource, FifosAreSkippedAndListed) {
  const tests::TempFolder folder;
  ASSERT_EQ(::mkfifo((folder / "pipe").c_str(), 0600), 0);
  EXPECT_EQ(listed(folder.path()), "skipped pipe not_a_file; complete");
}

TEST(FolderSource, NamesMayBeAnyBytes) {
  const tests::TempFolder folder;
  folder.write("Beschlu\xDF.txt", "latin-1 name");
  EXPECT_EQ(listed(folder.path()), "file Beschlu\xDF.txt; complete");
}

TEST(FolderSource, AVanishedRootIsIncomplete) {
  EXPECT_EQ(listed("/nowhere/at/all"), "incomplete");
}

TEST(FolderSource, AFileChangedJustNowHasNoFingerprint) {
  const tests::TempFolder folder;
  const auto file = folder.write("a.txt", "a");
  EXPECT_EQ(fingerprint_of(file), "");
  fs::last_write_time(file, fs::file_time_type::clock::now() - std::chrono::hours(1));
  EXPECT_NE(fingerprint_of(file), "");
}

}  // namespace
}  // namespace lotse::sources
