// What people say of a claim or of a whole debate is (:Remark {id}) beside :Conclusion, :Signature, :ClaimCheck or :SteelMan; held, :HeldRemark instead of those.
CREATE CONSTRAINT remark_id IF NOT EXISTS FOR (r:Remark) REQUIRE r.id IS UNIQUE;
MATCH (r:Conclusion|Signature|ClaimCheck|SteelMan)
SET r.id = coalesce(r.id, randomUUID()), r:Remark;
