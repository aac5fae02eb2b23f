use crate::words::personnel_file::PersonnelFile;

pub(super) const PERSONNEL_FILE: PersonnelFile = PersonnelFile {
    document_type: "document type declarations are not read",
    too_deep: "elements are nested too deep",
    too_many: "the NSSO found too many periods to list: ask for a shorter time",
    ends_early: "the file ends too early",
    no_root: "the file has no element {name}",
    broken: "the XML is broken",
    too_long: "a tag or text is longer than {limit} bytes",
    missing: "is missing",
    no_number: "is not a number",
    no_value: "is not a value of this element",
    no_flag: "is neither 0 nor 1",
}
.checked();
