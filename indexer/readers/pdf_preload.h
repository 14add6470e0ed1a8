// Poppler's lazy parts, loaded once: glibc's converters (poppler turns every word through iconv)
// and the tables of Chinese, Japanese and Korean fonts that do not bring their own.
#pragma once

namespace lotse::readers {

// What was loaded stays for the life of the process.
void preload_pdf();

}  // namespace lotse::readers
