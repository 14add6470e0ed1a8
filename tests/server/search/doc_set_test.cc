#include "server/search/doc_set.h"

#include <gtest/gtest.h>

#include "server/search/set_cache.h"

namespace lotse::search {
namespace {

DocSet set(std::initializer_list<std::uint32_t> members) {
  DocSet made(200);
  for (const auto member : members) made.add(member);
  return made;
}

std::string show(const DocSet& set) {
  std::string text;
  set.for_each([&](std::uint32_t member) { text += std::to_string(member) + " "; });
  return text;
}

TEST(DocSet, Algebra) {
  DocSet one = set({1, 63, 64, 200});
  one.intersect(set({1, 64, 100, 200}));
  EXPECT_EQ(show(one), "1 64 200 ");
  one.unite(set({65}));
  EXPECT_EQ(show(one), "1 64 65 200 ");
  one.subtract(set({64, 2}));
  EXPECT_EQ(show(one), "1 65 200 ");
  EXPECT_EQ(one.count(), 3u);
  EXPECT_FALSE(one.empty());
  EXPECT_TRUE(set({}).empty());
}

TEST(DocSet, Next) {
  const DocSet one = set({1, 64, 200});
  EXPECT_EQ(one.next(0), 1u);
  EXPECT_EQ(one.next(1), 1u);
  EXPECT_EQ(one.next(2), 64u);
  EXPECT_EQ(one.next(65), 200u);
  EXPECT_EQ(one.next(201), 0u);
  EXPECT_EQ(one.next(10000), 0u);
}

TEST(SetCache, ForgetsWhatWasUsedLongestAgo) {
  const auto made = std::make_shared<const DocSet>(set({7}));
  SetCache cache(made->bytes() * 2 + 10);
  cache.keep("a", made);
  cache.keep("b", made);
  EXPECT_NE(cache.find("a"), nullptr);
  cache.keep("c", made);
  EXPECT_EQ(cache.find("b"), nullptr);
  EXPECT_NE(cache.find("a"), nullptr);
  EXPECT_NE(cache.find("c"), nullptr);
}

}  // namespace
}  // namespace lotse::search
