// What people find out about sources, (:SiftAnswer), is a (:Remark {id}) too; held, :HeldRemark instead of that.
MATCH (answer:SiftAnswer) WHERE answer.id IS NULL
SET answer.id = randomUUID(), answer:Remark;
