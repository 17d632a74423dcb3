"""What schemathesis cannot read in the document: keys that are new, ids that exist, days that have come."""

import base64
import json
import os
import uuid
from datetime import datetime, timedelta, timezone
from pathlib import Path

import schemathesis
from hypothesis import strategies as st
from schemathesis.core.failures import Failure

KNOWN = json.loads(Path(os.environ["FUZZ_IDS"]).read_text())
IDS_IN_BODIES = {"traceId": "traces", "duplicateOf": "traces", "shareAnswers": "hops", "participant": "participants"}

TODAY = datetime.now(timezone.utc)
PAST = st.integers(0, 20_000).map(lambda minutes: TODAY - timedelta(days=1, minutes=minutes))
schemathesis.openapi.format("date", PAST.map(lambda moment: moment.date().isoformat()))
schemathesis.openapi.format("date-time", PAST.map(lambda moment: moment.isoformat(timespec="seconds")))


XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

# Files of a batch go out as the text that they are, but for the example of a workbook: JSON can hold it in base64 only.
schemathesis.serializer.alias("application/x-ndjson", "text/plain")


@schemathesis.serializer(XLSX)
def workbook(ctx, value):
    try:
        return base64.b64decode(value, validate=True)
    except (TypeError, ValueError):
        return str(value).encode("utf-8", "surrogatepass")


def is_positive(case):
    return case.meta is not None and case.meta.generation.mode.is_positive


def known(kind, value):
    """One of the ids that exist, for three values of four; which one, the value decides."""
    ids = KNOWN.get(kind, [])
    number = sum(str(value).encode("utf-8", "surrogatepass"))
    return ids[number % len(ids)] if ids and number % 4 else value


def with_known_ids(value, kind=None):
    if isinstance(value, dict):
        return {name: with_known_ids(member, IDS_IN_BODIES.get(name)) for name, member in value.items()}
    if isinstance(value, list):
        return [with_known_ids(member, kind) for member in value]
    return known(kind, value) if kind and isinstance(value, str) else value


def has_blank(value):
    if isinstance(value, dict):
        return any(has_blank(member) for member in value.values())
    if isinstance(value, list):
        return any(has_blank(member) for member in value)
    return isinstance(value, str) and value.strip() == ""


@schemathesis.hook
def filter_case(context, case):
    """A blank text is an absent one, whatever form the document asks for: that is no data to refuse."""
    return is_positive(case) or not has_blank(case.body)


@schemathesis.hook
def map_case(context, case):
    if not is_positive(case):
        return case
    segment = case.path.split("/")[2] if case.path.startswith("/v1/") else ""
    for name, value in (case.path_parameters or {}).items():
        case.path_parameters[name] = known(segment, value)
    if case.query and isinstance(case.query.get("traceId"), str):
        case.query["traceId"] = known("traces", case.query["traceId"])
    if isinstance(case.body, dict):
        case.body = with_known_ids(case.body)
        if case.path == "/v1/dev/clock/advances":
            # Months would expire every trace, and leave nothing to act on.
            case.body = {"by": f"PT{len(str(case.body)) % 60}M"}
    for name in ("If-Match", "If-None-Match"):
        # In its coverage phase schemathesis makes no text with quotes for a header, and sends 0 for a valid one.
        if (case.headers or {}).get(name) == "0":
            case.headers[name] = "*"
    return case


@schemathesis.hook
def before_call(context, case, kwargs):
    """A key is new with each call; also where the document leaves it out, for a dry run."""
    if is_positive(case) and any(parameter.name == "Idempotency-Key" for parameter in case.operation.headers):
        case.headers["Idempotency-Key"] = str(uuid.uuid4())


class UnspokenRule(Failure):
    """What the document lets through is refused for a reason that the document could have given."""

    code = "TP1"
    kind_title = "Refused although the document allows it"


class UnknownProblem(Failure):
    """The document does not name this type of problem at this status."""

    code = "TP2"
    kind_title = "Problem type that is not in the document"


# What no schema can say: other fields, other resources, the day.
BEYOND_SCHEMAS = {"REQUIRED", "CONTRADICTION", "UNKNOWN_REFERENCE", "WRONG_COMMAND", "IN_FUTURE", "RANGE", "TOO_DEEP"}
PROBLEMS_BEYOND_SCHEMAS = {"cursor-invalid", "mapping-mismatch"}


@schemathesis.check
def schema_tells_the_form(ctx, response, case):
    """A 400 or 422 to a request that fits the document names only faults that no schema can express."""
    if response.status_code not in (400, 422) or not is_positive(case):
        return
    problem = response.json()
    slug = problem["type"].removeprefix("/problems/")
    if slug == "malformed" and case.media_type == XLSX:
        return  # What is in a packed file no schema says.
    faults = problem.get("errors", [])
    unspoken = [fault for fault in faults if fault["code"] not in BEYOND_SCHEMAS]
    if unspoken or not faults and slug not in PROBLEMS_BEYOND_SCHEMAS:
        raise UnspokenRule(operation=case.operation.label, message=json.dumps(unspoken or slug, ensure_ascii=False))


@schemathesis.check
def problem_is_documented(ctx, response, case):
    """The type of a problem is one of those that the document names for this operation and status."""
    media_type = (response.headers.get("content-type") or [""])[0]
    if media_type != "application/problem+json" or response.status_code == 405:
        return
    raw = case.operation.schema.raw_schema
    documented = raw["paths"][case.operation.path][case.operation.method]["responses"].get(str(response.status_code), {})
    if "$ref" in documented:
        documented = raw["components"]["responses"][documented["$ref"].rsplit("/", 1)[1]]
    slug = response.json()["type"].removeprefix("/problems/")
    if slug not in documented.get("x-problems", [slug]):
        raise UnknownProblem(operation=case.operation.label, message=f"{slug} at {response.status_code}")
