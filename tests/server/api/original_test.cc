#include "server/api/original.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include <fstream>

#include "indexer/schema/generation.h"
#include "tests/server/api/api_site.h"

namespace lotse::api {
namespace {

namespace fs = std::filesystem;

schema::Record record(const std::string& address, const std::string& media_type) {
  schema::Record record = search::sample_record();
  record.address = address;
  record.media_type = media_type;
  return record;
}

TEST(Original, OnlyPdfAndPlainTextAreShown) {
  EXPECT_EQ(content_disposition(record("r/Vorlage 1.pdf", "application/pdf")),
            "inline; filename=\"Vorlage 1.pdf\"; filename*=UTF-8''Vorlage%201.pdf");
  EXPECT_EQ(content_disposition(record("a.txt", "text/plain; charset=utf-8")),
            "inline; filename=\"a.txt\"; filename*=UTF-8''a.txt");
  EXPECT_EQ(content_disposition(record("a.html", "text/html")),
            "attachment; filename=\"a.html\"; filename*=UTF-8''a.html");
  EXPECT_EQ(content_disposition(record("a.svg", "image/svg+xml")).substr(0, 10), "attachment");
  EXPECT_EQ(content_disposition(record("a.b", "nonsense")).substr(0, 10), "attachment");
}

TEST(Original, NamesAreSafe) {
  EXPECT_EQ(content_disposition(record("Städte\";x=\".pdf", "application/pdf")),
            "inline; filename=\"St__dte__x__.pdf\"; filename*=UTF-8''St%C3%A4dte%22%3Bx%3D%22.pdf");
  EXPECT_EQ(content_disposition(record("a\r\nX: y.pdf", "application/pdf")),
            "inline; filename=\"a__X_ y.pdf\"; filename*=UTF-8''a%0D%0AX%3A%20y.pdf");
  EXPECT_EQ(content_disposition(record("https://x.org/a.pdf?b=/c", "application/pdf")),
            "inline; filename=\"a.pdf\"; filename*=UTF-8''a.pdf");
  EXPECT_EQ(content_disposition(record("row-5", "application/pdf")),
            "inline; filename=\"abcdefghijklmnop\"; filename*=UTF-8''abcdefghijklmnop");
}

TEST(Original, ComesFromTheSpoolOfTheRecordsAudience) {
  const fs::path data =
      fs::path(testing::TempDir()) / ("lotse-original-" + std::to_string(::getpid()));
  const std::string hash(64, 'a');
  const fs::path file = schema::spool_file(data, schema::Audience::kPublic, hash);
  fs::create_directories(file.parent_path());
  std::ofstream(file) << "%PDF";
  ApiSite site({}, data);
  site.searcher.records[0].original = hash;
  site.searcher.records[0].media_type = "application/pdf";
  const auto answer = site.ask("/documents/abcdefghijklmnop/original");
  EXPECT_EQ(answer.status, 200);
  EXPECT_EQ(answer.file, file);
  EXPECT_EQ(answer.content_type, "application/pdf");
  EXPECT_EQ(answer.header("X-Content-Type-Options"), "nosniff");
  EXPECT_EQ(
      site.ask("/documents/abcdefghijklmnop/original", {{"if-none-match", answer.header("ETag")}})
          .status,
      304);
  site.searcher.records[0].audience = "internal";
  testing::internal::CaptureStderr();
  EXPECT_EQ(site.ask("/documents/abcdefghijklmnop/original").status, 500);
  EXPECT_NE(testing::internal::GetCapturedStderr().find("is missing"), std::string::npos);
  fs::remove_all(data);
}

}  // namespace
}  // namespace lotse::api
