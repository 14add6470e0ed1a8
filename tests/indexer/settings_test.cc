#include "indexer/settings.h"

#include <gtest/gtest.h>

#include <stdexcept>

#include "tests/temp_folder.h"

namespace lotse {
namespace {

// What load_settings says to a file with this text, "" when it is content; the folder left out.
std::string complaint(const std::string& text) {
  const tests::TempFolder folder;
  const auto file = folder.write("lotse.toml", text);
  try {
    load_settings(file);
    return "";
  } catch (const std::runtime_error& error) {
    return std::string(error.what()).substr(folder.path().string().size() + 1);
  }
}

std::string source_with(const std::string& line) {
  return complaint("[[source]]\nname = \"a\"\nkind = \"folder\"\npath = \"x\"\n" + line + "\n");
}

TEST(Settings, ComplaintsNameFileLineAndKey) {
  EXPECT_EQ(complaint("data_dir = \"var\"\n\ncolour = 1\n"), "lotse.toml:3: unknown key 'colour'");
  EXPECT_EQ(source_with("colour = 1"), "lotse.toml:5: unknown key 'colour'");
  EXPECT_EQ(source_with("every = \"soon\""),
            "lotse.toml:5: key 'every': 'soon' is no duration such as 15m or 6h");
  EXPECT_EQ(source_with("audience = \"all\""),
            "lotse.toml:5: key 'audience': 'all' is none of public, internal");
  EXPECT_EQ(source_with("type = 5"), "lotse.toml:5: key 'type' must be a string");
  EXPECT_EQ(complaint("[[source]]\nkind = \"folder\"\n"),
            "lotse.toml:1: [[source]] needs a 'name' of letters, digits, - and _");
  EXPECT_EQ(complaint("[[source]]\nname = \"a\"\n"), "lotse.toml:1: [[source]] 'a' needs a 'kind'");
  EXPECT_EQ(complaint("[extract]\ncpu_seconds = 0\n"),
            "lotse.toml:2: key 'cpu_seconds' must be a whole number from 1 to 1000000");
  EXPECT_EQ(complaint("[source]\nname = \"a\"\n"),
            "lotse.toml:1: key 'source' must be written as [[source]]");
  EXPECT_EQ(complaint("data_dir = \n").substr(0, 13), "lotse.toml:1:");
}

TEST(Settings, OneNameForOneSource) {
  const std::string source = "[[source]]\nname = \"a\"\nkind = \"jsonl\"\npath = \"x\"\n";
  EXPECT_EQ(complaint(source + source), "lotse.toml:5: a second [[source]] with name 'a'");
}

TEST(Settings, NoSourceHoldsTheDataDirectory) {
  EXPECT_EQ(complaint("data_dir = \"x/var\"\n[[source]]\nname = \"a\"\nkind = \"folder\"\n"
                      "path = \"x\"\n")
                .substr(0, 64),
            "lotse.toml: [[source]] 'a': key 'path' holds the data directory ");
}

TEST(Settings, AFolderIsNoSettingsFile) {
  const tests::TempFolder folder;
  EXPECT_THROW(load_settings(folder.path()), std::runtime_error);
}

TEST(Settings, AMissingFileIsNamed) {
  EXPECT_THROW(load_settings("/nowhere/lotse.toml"), std::runtime_error);
}

TEST(Settings, PathsAreRelativeToTheFile) {
  const tests::TempFolder folder;
  const auto file = folder.write("etc/lotse.toml",
                                 "data_dir = \"../var\"\n[[source]]\nname = \"a\"\nkind = "
                                 "\"folder\"\npath = \"docs\"\nevery = \"2h\"\n");
  const Settings settings = load_settings(file);
  EXPECT_EQ(settings.data_dir, folder / "var");
  EXPECT_EQ(settings.sources.at(0).path, folder / "etc/docs");
  EXPECT_EQ(settings.sources.at(0).every, std::chrono::seconds(7200));
  EXPECT_EQ(settings.sources.at(0).audience, "");
}

TEST(Settings, Durations) {
  EXPECT_EQ(duration_of("15m"), std::chrono::seconds(900));
  EXPECT_EQ(duration_of("1d"), std::chrono::seconds(86400));
  EXPECT_EQ(duration_of(""), std::nullopt);
  EXPECT_EQ(duration_of("m"), std::nullopt);
  EXPECT_EQ(duration_of("-5m"), std::nullopt);
  EXPECT_EQ(duration_of("5"), std::nullopt);
}

}  // namespace
}  // namespace lotse
