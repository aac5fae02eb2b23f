use crate::words::nsso_files::NssoFiles;

pub(super) const NSSO_FILES: NssoFiles = NssoFiles {
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
    no_answers: "holds no answers of the NSSO: those are a notification or an acknowledgement in XML, or what the REST service says, in JSON",
    no_body: "is no object of JSON",
    no_result: "tells no result: an answer has it in declarationStatus",
    no_letter: "has a result that is none of A, W, S and B",
}
.checked();
