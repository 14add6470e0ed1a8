#include "server/pages/site_style.h"

#include <gtest/gtest.h>

namespace lotse::pages {
namespace {

TEST(SiteStyle, OnlyColoursAreColours) {
  EXPECT_TRUE(is_colour("#4c9f38"));
  EXPECT_FALSE(is_colour("#4c9f3"));
  EXPECT_FALSE(is_colour("red"));
  EXPECT_FALSE(is_colour("#00000;"));
}

TEST(SiteStyle, ContrastAfterWcag) {
  EXPECT_NEAR(contrast_with_white("#000000"), 21, 0.01);
  EXPECT_NEAR(contrast_with_white("#ffffff"), 1, 0.01);
  EXPECT_NEAR(contrast_with_white("#767676"), 4.54, 0.01);
}

TEST(SiteStyle, ALightAccentNeverColoursText) {
  EXPECT_EQ(site_style("#fd9d24", {}), ":root { --lotse-accent: #fd9d24; }\n");
  EXPECT_EQ(site_style("#005a8c", {}),
            ":root { --lotse-accent: #005a8c; }\n:root { --lotse-ink: #005a8c; }\n");
  EXPECT_EQ(site_style("red; }", {}), "");
}

}  // namespace
}  // namespace lotse::pages
