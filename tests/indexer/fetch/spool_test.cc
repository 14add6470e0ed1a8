#include "indexer/fetch/spool.h"

#include <gtest/gtest.h>

#include "tests/temp_folder.h"

namespace lotse::fetch {
namespace {

using schema::Audience;

TEST(Spool, KeepsBytesByHashAndAudience) {
  const tests::TempFolder folder;
  Spool spool(folder.path());
  spool.put(Audience::kPublic, "abcd", std::string("PDF\0bytes", 9));
  spool.sync();
  EXPECT_TRUE(spool.contains(Audience::kPublic, "abcd"));
  EXPECT_FALSE(spool.contains(Audience::kInternal, "abcd"));
  EXPECT_EQ(tests::read_file(folder / "spool/public/ab/abcd"), std::string("PDF\0bytes", 9));
  spool.remove(Audience::kPublic, "abcd");
  EXPECT_FALSE(spool.contains(Audience::kPublic, "abcd"));
}

TEST(Spool, AHalfWrittenFileIsWrittenAgain) {
  const tests::TempFolder folder;
  folder.write("spool/public/ab/abcd", "ha");
  Spool spool(folder.path());
  spool.put(Audience::kPublic, "abcd", "halb");
  EXPECT_EQ(tests::read_file(folder / "spool/public/ab/abcd"), "halb");
}

}  // namespace
}  // namespace lotse::fetch
