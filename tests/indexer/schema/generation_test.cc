#include "indexer/schema/generation.h"

#include <gtest/gtest.h>

#include <stdexcept>

#include "tests/temp_folder.h"

namespace lotse::schema {
namespace {

TEST(Generation, TheCurrentOneIsNamedInAFile) {
  const tests::TempFolder folder;
  EXPECT_EQ(current_generation(folder.path()), std::nullopt);
  make_current(folder.path(), "gen-7");
  EXPECT_EQ(current_generation(folder.path()), folder / "gen-7");
  make_current(folder.path(), "gen-8");
  EXPECT_EQ(current_generation(folder.path()), folder / "gen-8");
}

TEST(Generation, AnythingElseInTheFileIsRefused) {
  const tests::TempFolder folder;
  folder.write("current", "../../etc\n");
  EXPECT_THROW((void)current_generation(folder.path()), std::runtime_error);
  EXPECT_TRUE(names_no_generation(folder.path()));
  folder.write("current", "gen-1/../../etc\n");
  EXPECT_THROW((void)current_generation(folder.path()), std::runtime_error);
}

TEST(Generation, AudiencesLieApart) {
  EXPECT_EQ(index_folder("/d", Audience::kPublic), "/d/index/public");
  EXPECT_EQ(spool_file("/d", Audience::kInternal, "abcd"), "/d/spool/internal/ab/abcd");
}

}  // namespace
}  // namespace lotse::schema
