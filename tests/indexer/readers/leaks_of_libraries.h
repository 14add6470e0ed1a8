// Poppler's fontconfig keeps a little memory until the process ends; the leak sanitizer may ignore
// that. Included once in each test program that reads PDF files itself.
#pragma once

extern "C" const char* __lsan_default_suppressions();  // NOLINT: the sanitizer's name
extern "C" const char* __lsan_default_suppressions() { return "leak:libfontconfig\n"; }  // NOLINT
