#include "indexer/readers/preload.h"

#include <array>
#include <string_view>

#include "analyzers/charset.h"
#include "indexer/readers/pdf_preload.h"
#include "indexer/readers/reader_table.h"
#include "indexer/readers/xml_tree.h"

namespace lotse::readers {
namespace {

// Converters are found by name; the one of a charset not named here may fail behind the door, and
// its document is then read as what the detector makes of it.
constexpr std::array<std::string_view, 22> kCharsets{
    "utf-8",        "utf-16le",     "utf-16be",     "us-ascii",     "iso-8859-1",   "iso-8859-2",
    "iso-8859-5",   "iso-8859-7",   "iso-8859-8",   "iso-8859-9",   "iso-8859-15",  "windows-1250",
    "windows-1251", "windows-1252", "windows-1253", "windows-1254", "windows-1255", "koi8-r",
    "gb18030",      "big5",         "shift_jis",    "macintosh"};

constexpr std::string_view kNoDeclaration = "";

}  // namespace

void preload() {
  prepare_libxml();
  preload_pdf();
  for (const auto charset : kCharsets) (void)analyzers::to_utf8("Gr\xFC\xDF\x65", charset);
  (void)analyzers::to_utf8("Gr\xFC\xDF\x65 aus Dortmund", kNoDeclaration);  // the detector
  for (const std::string_view sample : {"<html><p>Probe", "Probe"}) {
    (void)read_document({sample, "", ""});
  }
}

}  // namespace lotse::readers
